package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A schema's types are those of JSON; lists of them, and null, came with OpenAPI 3.1. */
final class KnownTypes implements SchemaRule {
    /** What such types are called elsewhere. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("int", "type: integer, format: int32"),
            Map.entry("long", "type: integer, format: int64"),
            Map.entry("float", "type: number, format: float"),
            Map.entry("double", "type: number, format: double"),
            Map.entry("text", "type: string"),
            Map.entry("date", "type: string, format: date"),
            Map.entry("file", "type: string, format: binary"),
            Map.entry("bool", "type: boolean"),
            Map.entry("list", "type: array"),
            Map.entry("map", "type: object, with 'additionalProperties'"));

    @Override
    public void check(Element schema, SpecSet specs, Report report) {
        List<String> types = SchemaTypes.of(schema.node());
        for (String type : types) {
            if (!SchemaTypes.KNOWN.contains(type)) {
                report.error(schema, "type", "type '" + type + "' does not exist", advice(type));
            }
        }
        if (schema.version() == OpenApiVersion.V3_0 && schema.node().get("type") instanceof ArrayNode) {
            String message = "a list of types came with OpenAPI 3.1";
            report.warning(schema, "type", message, "write one type, with 'nullable: true' or 'oneOf'");
        } else if (schema.version() == OpenApiVersion.V3_0 && types.contains("null")) {
            report.warning(schema, "type", "the type 'null' came with OpenAPI 3.1", "write 'nullable: true'");
        }
    }

    private static String advice(String type) {
        String meant = MEANT.get(type.toLowerCase(Locale.ROOT));
        return meant != null
                ? "write " + meant
                : Suggestion.advice(type, SchemaTypes.KNOWN, "use one of " + String.join(", ", SchemaTypes.KNOWN));
    }
}
