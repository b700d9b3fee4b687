package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.OpenApiVersion;

/** In OpenAPI 3.0, a list says what its elements are. */
final class ArrayItems implements SchemaRule {
    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        if (schema.version() == OpenApiVersion.V3_0
                && SchemaTypes.of(schema.node()).contains("array")
                && !schema.node().has("items")) {
            report.warning(schema, "type", "a list without 'items' is a list of anything", "say so with 'items: {}'");
        }
    }
}
