package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.List;

/** What a schema says about types, whether it says it with one text or with a list. */
final class SchemaTypes {
    static final List<String> KNOWN = List.of("string", "number", "integer", "boolean", "object", "array", "null");

    private SchemaTypes() {}

    /** {@return the types that the schema allows; none if it says nothing} */
    static List<String> of(ObjectNode schema) {
        return schema.get("type") instanceof ScalarNode type && !type.isNull()
                ? List.of(type.literal())
                : schema.texts("type");
    }
}
