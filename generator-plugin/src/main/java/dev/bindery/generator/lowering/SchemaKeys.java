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
        return schema.properties().stream()
                .anyMatch(property -> !property.name().equals(except)
                        && SHAPING.contains(property.name())
                        && (property.name().equals("const") || saysSomething(property.value())));
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
        Set<String> types = new LinkedHashSet<>();
        Node type = schema.get("type");
        List<Node> named =
                type instanceof ArrayNode several ? several.items() : type == null ? List.of() : List.of(type);
        for (Node name : named) {
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
                || values(schema).stream().anyMatch(SchemaKeys::isNull);
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
