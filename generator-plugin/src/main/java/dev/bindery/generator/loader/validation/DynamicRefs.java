package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;

/** Which schema a {@code $dynamicRef} means depends on where validation started, and types are made before that. */
final class DynamicRefs implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element schema : specs.elements(ElementKind.SCHEMA)) {
            for (String key : new String[] {"$dynamicRef", "$recursiveRef"}) {
                if (schema.node().has(key)) {
                    report.error(schema, key, "'" + key + "' is not supported", "use $ref");
                }
            }
        }
    }
}
