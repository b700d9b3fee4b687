package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What single keys of one schema object say. */
final class SchemaKeys {
    static final String AS = "x-bindery-as";
    static final String NAME = "x-bindery-name";

    /** Keys that make a schema more than a note on another one. */
    private static final Set<String> SHAPING = Set.of(
            "properties",
            "required",
            "allOf",
            "oneOf",
            "anyOf",
            "additionalProperties",
            "patternProperties",
            "items",
            "prefixItems",
            "enum",
            "const",
            AS);

    private SchemaKeys() {}

    /** {@return whether the schema shapes values by any key but {@code except}; a {@code $ref} does not count} */
    static boolean shapes(ObjectNode schema, String except) {
        for (ObjectNode.Property property : schema.properties()) {
            String name = property.name();
            if (SHAPING.contains(name)
                    && !name.equals(except)
                    && (name.equals("const") || saysSomething(property.value()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSomething(Node value) {
        if (value instanceof ObjectNode object) {
            return !object.properties().isEmpty();
        }
        if (value instanceof ArrayNode array) {
            return !array.items().isEmpty();
        }
        return value instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.TEXT;
    }

    /** {@return the values of {@code type}, {@code null} among them; empty where it says nothing} */
    static Set<String> types(ObjectNode schema) {
        Node type = schema.get("type");
        if (type instanceof ScalarNode one) {
            return Set.of(one.literal());
        }
        Set<String> types = new LinkedHashSet<>();
        for (Node name : schema.items("type")) {
            if (name instanceof ScalarNode scalar) {
                types.add(scalar.literal());
            }
        }
        return types;
    }

    /** {@return the values that the schema allows by {@code enum} or {@code const}; empty where it says nothing} */
    static List<Node> values(ObjectNode schema) {
        Node constant = schema.get("const");
        return constant == null ? schema.items("enum") : List.of(constant);
    }

    /** {@return whether this object itself says that null is a right value} */
    static boolean allowsNull(ObjectNode schema) {
        return schema.isTrue("nullable")
                || schema.isTrue("x-nullable")
                || types(schema).contains("null")
                || hasNull(values(schema));
    }

    private static boolean hasNull(List<Node> values) {
        for (Node value : values) {
            if (isNull(value)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether null is the only right value} */
    static boolean isNullOnly(ObjectNode schema) {
        return types(schema).equals(Set.of("null"))
                || (!values(schema).isEmpty() && values(schema).stream().allMatch(SchemaKeys::isNull));
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }
}
