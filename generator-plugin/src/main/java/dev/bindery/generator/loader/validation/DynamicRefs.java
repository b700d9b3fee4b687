package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import java.util.List;

/** Which schema a {@code $dynamicRef} means depends on where validation started, and types are made before that. */
final class DynamicRefs implements SchemaRule {
    private static final List<String> KEYS = List.of("$dynamicRef", "$recursiveRef");

    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        for (String key : KEYS) {
            if (schema.node().has(key)) {
                report.warning(schema, key, "'" + key + "' is not followed", "any value is right there; use $ref");
            }
        }
    }
}
