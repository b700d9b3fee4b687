package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import java.util.List;

/**
 * What documents ask for where an operation does not say it by itself. If all that have operations ask for the same, the
 * bundle does; else it is put on each operation.
 */
final class SecurityMerger {
    private final Rewriter rewriter;
    private final boolean shared;
    private final Node common;

    SecurityMerger(List<SpecDocument> documents, Rewriter rewriter) {
        this.rewriter = rewriter;
        List<Node> asked = documents.stream()
                .filter(document -> !document.root().propertiesOf("paths").isEmpty())
                .map(document -> of(document, JsonPointer.ROOT))
                .toList();
        this.common = asked.isEmpty() ? nothing(documents.get(0), JsonPointer.ROOT) : asked.get(0);
        this.shared = asked.stream().allMatch(common::sameContent);
    }

    /** {@return whether the bundle asks for it, and operations need not} */
    boolean shared() {
        return shared;
    }

    /** {@return what the whole bundle asks for; an empty list for nothing} */
    ArrayNode common() {
        return shared && common instanceof ArrayNode list
                ? list
                : new ArrayNode(common.location(), common.pointer(), List.of());
    }

    /** {@return what this document asks for; an empty list for nothing} */
    Node of(SpecDocument document, JsonPointer to) {
        Node security = document.root().get("security");
        return security == null ? nothing(document, to) : rewriter.copy(security, to);
    }

    private static Node nothing(SpecDocument document, JsonPointer to) {
        return new ArrayNode(document.root().location(), to, List.of());
    }
}
