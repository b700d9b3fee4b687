package dev.bindery.generator.lowering;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What is said once for all documents of a specification, in any of them. */
final class DocumentKeys {
    private final SpecSet specs;
    private final Diagnostics diagnostics;

    DocumentKeys(SpecSet specs, Diagnostics diagnostics) {
        this.specs = specs;
        this.diagnostics = diagnostics;
    }

    /** {@return the object under one of our keys; null if no document has it; an error if two disagree} */
    @Nullable
    ObjectNode object(String key) {
        ObjectNode found = null;
        for (SpecDocument document : specs.entries()) {
            Node here = document.root().get(key);
            if (!(here instanceof ObjectNode object)) {
                continue;
            }
            if (found != null && !found.sameContent(object)) {
                diagnostics.error(
                        document.root().nameLocation(key),
                        "",
                        key + " says something else than at " + found.location(),
                        "say it in one file of the folder");
            }
            found = found == null ? object : found;
        }
        return found;
    }

    /** {@return the document that speaks for all: the one that names the client, else the first} */
    ObjectNode main() {
        return specs.entries().stream()
                .map(SpecDocument::root)
                .filter(root -> root.has("x-bindery-client"))
                .findFirst()
                .orElseGet(() -> specs.entries().get(0).root());
    }
}
