package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which kinds of JSON values a schema allows, null aside. */
final class JsonKinds {
    private static final Map<String, JsonKindName> TYPES = Map.of(
            "object", JsonKindName.OBJECT,
            "array", JsonKindName.ARRAY,
            "string", JsonKindName.STRING,
            "integer", JsonKindName.NUMBER,
            "number", JsonKindName.NUMBER,
            "boolean", JsonKindName.BOOLEAN);

    private final SchemaLowering schemas;

    JsonKinds(SchemaLowering schemas) {
        this.schemas = schemas;
    }

    /** {@return the kinds; none where anything is allowed} */
    Set<JsonKindName> of(Node schema) {
        Set<JsonKindName> kinds = EnumSet.noneOf(JsonKindName.class);
        boolean known = collect(schema, kinds, new HashSet<>());
        return known ? kinds : Set.of();
    }

    private boolean collect(Node node, Set<JsonKindName> kinds, Set<ObjectNode> seen) {
        SchemaUse use = schemas.use(node);
        if (use == null) {
            return false;
        }
        if (!seen.add(use.target()) || schemas.isNullOnly(use.target())) {
            return true;
        }
        Schema schema = schemas.flatten(use.target());
        List<Node> variants = schema.items(schema.has("oneOf") ? "oneOf" : "anyOf");
        if (!variants.isEmpty() && !schema.declaresProperties()) {
            return variants.stream().allMatch(variant -> collect(variant, kinds, seen));
        }
        kinds.addAll(ofSchema(schema));
        return !kinds.isEmpty();
    }

    /** {@return the kinds that a schema without alternatives allows; none where anything is allowed} */
    static Set<JsonKindName> ofSchema(Schema schema) {
        Set<JsonKindName> kinds = EnumSet.noneOf(JsonKindName.class);
        schema.types().stream().filter(TYPES::containsKey).forEach(type -> kinds.add(ofType(type)));
        if (kinds.isEmpty()) {
            schema.values().stream()
                    .filter(value -> !SchemaKeys.isNull(value))
                    .forEach(value -> kinds.add(ofType(typeOf(value))));
        }
        return kinds;
    }

    /** {@return the kind of the values of a type; texts for what is no type of JSON} */
    static JsonKindName ofType(String type) {
        return TYPES.getOrDefault(type, JsonKindName.STRING);
    }

    /** {@return the name of the value's type in JSON Schema} */
    static String typeOf(Node value) {
        if (value instanceof ScalarNode scalar) {
            return switch (scalar.type()) {
                case TEXT -> "string";
                case NUMBER -> "number";
                case BOOLEAN -> "boolean";
                case NULL -> "null";
            };
        }
        return value instanceof ObjectNode ? "object" : "array";
    }
}
