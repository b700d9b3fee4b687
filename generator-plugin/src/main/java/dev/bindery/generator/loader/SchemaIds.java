package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of one document that have a name of their own: {@code $id} and {@code $anchor}. */
final class SchemaIds {
    private final Map<String, ObjectNode> byId = new HashMap<>();
    private final Map<String, ObjectNode> byAnchor = new HashMap<>();

    private SchemaIds() {}

    static SchemaIds of(Node document) {
        SchemaIds ids = new SchemaIds();
        ids.scan(document, "");
        return ids;
    }

    /** {@return the schema with this {@code $id}, given as it is written there or in full} */
    @Nullable
    ObjectNode withId(String id) {
        return byId.get(id);
    }

    /** {@return the schema with this {@code $anchor}} */
    @Nullable
    ObjectNode withAnchor(String anchor) {
        return byAnchor.get(anchor);
    }

    /** {@return the innermost schema around a node that has an {@code $id}; null if none has} */
    static @Nullable ObjectNode around(Node document, Node node) {
        ObjectNode innermost = null;
        @Nullable Node at = document;
        for (String step : node.pointer().tokens()) {
            if (at instanceof ObjectNode object && text(object, "$id") != null) {
                innermost = object;
            }
            at = PointerLookup.step(at, step);
        }
        return innermost;
    }

    /** {@return the reference as seen from inside of a schema with that {@code $id}} */
    static String resolve(String base, String reference) {
        try {
            return base.isEmpty()
                    ? reference
                    : URI.create(base).resolve(reference).toString();
        } catch (IllegalArgumentException noUri) {
            return reference;
        }
    }

    private void scan(Node node, String base) {
        Collection<? extends Node> children = List.of();
        String inner = base;
        if (node instanceof ObjectNode object) {
            String id = text(object, "$id");
            if (id != null) {
                inner = resolve(base, id);
                byId.putIfAbsent(id, object);
                byId.putIfAbsent(inner, object);
            }
            String anchor = text(object, "$anchor");
            if (anchor != null) {
                byAnchor.putIfAbsent(anchor, object);
            }
            children =
                    object.properties().stream().map(ObjectNode.Property::value).toList();
        } else if (node instanceof ArrayNode array) {
            children = array.items();
        }
        for (Node child : children) {
            scan(child, inner);
        }
    }

    private static @Nullable String text(ObjectNode object, String name) {
        return object.get(name) instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.TEXT
                ? scalar.literal()
                : null;
    }
}
