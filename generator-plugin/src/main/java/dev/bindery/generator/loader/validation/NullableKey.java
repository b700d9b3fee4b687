package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.OpenApiVersion;

/** The key {@code nullable} ended with OpenAPI 3.0. */
final class NullableKey implements SchemaRule {
    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        if (schema.version() == OpenApiVersion.V3_1 && schema.node().has("nullable")) {
            String type = schema.node().text("type");
            String advice = "write 'type: [" + (type == null ? "…" : type) + ", \"null\"]'";
            report.warning(schema, "nullable", "'nullable' does not exist in OpenAPI 3.1", advice);
        }
    }
}
