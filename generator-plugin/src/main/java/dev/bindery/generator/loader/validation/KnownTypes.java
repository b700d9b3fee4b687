package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.util.List;

/** A schema's types are those of JSON; lists of them, and null, came with OpenAPI 3.1. */
final class KnownTypes implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element schema : specs.elements(ElementKind.SCHEMA)) {
            List<String> types = SchemaTypes.of(schema.node());
            for (String type : types) {
                if (!SchemaTypes.KNOWN.contains(type)) {
                    String advice = Suggestion.advice(
                            type, SchemaTypes.KNOWN, "use one of " + String.join(", ", SchemaTypes.KNOWN));
                    report.error(schema, "type", "type '" + type + "' does not exist", advice);
                }
            }
            if (schema.version() == OpenApiVersion.V3_0 && schema.node().get("type") instanceof ArrayNode) {
                String message = "a list of types came with OpenAPI 3.1";
                report.warning(schema, "type", message, "write one type, with 'nullable: true' or 'oneOf'");
            } else if (schema.version() == OpenApiVersion.V3_0 && types.contains("null")) {
                report.warning(schema, "type", "the type 'null' came with OpenAPI 3.1", "write 'nullable: true'");
            }
        }
    }
}
