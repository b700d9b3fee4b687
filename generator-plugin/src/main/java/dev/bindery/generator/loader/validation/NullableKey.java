package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;

/** The key {@code nullable} ended with OpenAPI 3.0. */
final class NullableKey implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element schema : specs.elements(ElementKind.SCHEMA)) {
            if (schema.version() == OpenApiVersion.V3_1 && schema.node().has("nullable")) {
                String type = schema.node().text("type");
                String advice = "write 'type: [" + (type == null ? "…" : type) + ", \"null\"]'";
                report.warning(schema, "nullable", "'nullable' does not exist in OpenAPI 3.1", advice);
            }
        }
    }
}
