package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the paths and webhooks of all documents together; a path in several documents gets the operations of all. */
final class PathMerger {
    private final List<SpecDocument> documents;
    private final RefResolver refs;
    private final Rewriter rewriter;
    private final SecurityMerger security;

    private record Source(SpecDocument document, Node item) {}

    PathMerger(List<SpecDocument> documents, RefResolver refs, Rewriter rewriter, SecurityMerger security) {
        this.documents = documents;
        this.refs = refs;
        this.rewriter = rewriter;
        this.security = security;
    }

    void mergeInto(ObjectMaker bundle) {
        for (String field : List.of("paths", "webhooks")) {
            ObjectMaker merged = bundle.inner(field);
            sources(field).forEach((path, sources) -> merged.put(path, at -> merge(sources, at)));
            bundle.putObject(field, merged);
        }
    }

    private Map<String, List<Source>> sources(String field) {
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        for (SpecDocument document : documents) {
            for (Property path : document.root().propertiesOf(field)) {
                sources.computeIfAbsent(path.name(), name -> new ArrayList<>()).add(new Source(document, path.value()));
            }
        }
        return sources;
    }

    private Node merge(List<Source> sources, JsonPointer at) {
        Source first = sources.get(0);
        if (sources.size() == 1) {
            return withSecurity(rewriter.copy(first.item(), at), first.document());
        }
        Map<String, Property> merged = new LinkedHashMap<>();
        PathItems items = new PathItems(refs);
        for (Source source : sources) {
            ObjectNode item = source.item() instanceof ObjectNode given ? refs.resolve(given) : null;
            if (item != null) {
                Node copy = rewriter.copy(items.withoutShared(item), at);
                if (withSecurity(copy, source.document()) instanceof ObjectNode operations) {
                    operations.properties().forEach(property -> merged.putIfAbsent(property.name(), property));
                }
            }
        }
        return new ObjectNode(first.item().location(), at, merged.values());
    }

    private Node withSecurity(Node copiedItem, SpecDocument document) {
        if (security.shared() || !(copiedItem instanceof ObjectNode item)) {
            return copiedItem;
        }
        return PathItems.mapOperations(item, operation -> {
            if (operation.has("security")) {
                return operation;
            }
            List<Property> properties = new ArrayList<>(operation.properties());
            Node asked = security.of(document, operation.pointer().child("security"));
            properties.add(new Property("security", asked.location(), asked));
            return new ObjectNode(operation.location(), operation.pointer(), properties);
        });
    }
}
