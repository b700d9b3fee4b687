package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema of OpenAPI 3.0 in the words of 3.1, for a bundle of documents of both. */
final class SchemaUpgrade {
    private SchemaUpgrade() {}

    static ObjectNode upgrade(ObjectNode schema) {
        Map<String, Property> properties = new LinkedHashMap<>();
        schema.properties().forEach(property -> properties.put(property.name(), property));
        if (schema.isTrue("nullable") && schema.get("type") instanceof ScalarNode type) {
            properties.remove("nullable");
            replace(properties, "type", listWithNull(type, List.of(type), type("null", type)));
            if (schema.get("enum") instanceof ArrayNode values) {
                replace(properties, "enum", listWithNull(values, values.items(), nullValue(values)));
            }
        }
        exclusive(schema, properties, "minimum", "exclusiveMinimum");
        exclusive(schema, properties, "maximum", "exclusiveMaximum");
        return new ObjectNode(schema.location(), schema.pointer(), properties.values());
    }

    /** In 3.0 a boolean beside the bound, in 3.1 the bound itself. */
    private static void exclusive(ObjectNode schema, Map<String, Property> properties, String bound, String exclusive) {
        Node value = schema.get(bound);
        if (schema.isTrue(exclusive) && value != null) {
            properties.remove(bound);
            replace(properties, exclusive, value);
        } else if (schema.bool(exclusive) != null) {
            properties.remove(exclusive);
        }
    }

    private static void replace(Map<String, Property> properties, String name, Node value) {
        properties.put(name, new Property(name, value.location(), value));
    }

    private static ArrayNode listWithNull(Node origin, List<? extends Node> items, Node nothing) {
        List<Node> all = new ArrayList<>(items);
        if (all.stream().noneMatch(nothing::sameContent)) {
            all.add(nothing);
        }
        return new ArrayNode(origin.location(), origin.pointer(), all);
    }

    private static Node type(String name, Node origin) {
        JsonPointer pointer = origin.pointer().child(1);
        return new ScalarNode(origin.location(), pointer, ScalarNode.Type.TEXT, name);
    }

    private static Node nullValue(ArrayNode values) {
        JsonPointer pointer = values.pointer().child(values.items().size());
        return new ScalarNode(values.location(), pointer, ScalarNode.Type.NULL, "null");
    }
}
