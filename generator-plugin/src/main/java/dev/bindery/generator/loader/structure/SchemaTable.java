package dev.bindery.generator.loader.structure;

import static dev.bindery.generator.loader.structure.Shape.ANY;
import static dev.bindery.generator.loader.structure.Shape.BOOLEAN;
import static dev.bindery.generator.loader.structure.Shape.NUMBER;
import static dev.bindery.generator.loader.structure.Shape.TEXT;
import static dev.bindery.generator.loader.structure.Shape.either;
import static dev.bindery.generator.loader.structure.Shape.listOf;
import static dev.bindery.generator.loader.structure.Shape.mapOf;

import java.util.function.Function;

/** Schemas: the dialect of OpenAPI 3.0 and JSON Schema 2020-12 together. */
final class SchemaTable {
    private SchemaTable() {}

    static void fill(Function<ElementKind, Structure> table) {
        Structure schema = table.apply(ElementKind.SCHEMA).withOthers(ANY);
        identity(schema);
        values(schema);
        composition(schema);
        table.apply(ElementKind.DISCRIMINATOR).with(TEXT, "propertyName").with(mapOf(TEXT), "mapping");
        table.apply(ElementKind.XML).with(TEXT, "name", "namespace", "prefix").with(BOOLEAN, "attribute", "wrapped");
    }

    private static void identity(Structure schema) {
        schema.with(TEXT, "$id", "$schema", "$anchor", "$ref", "$dynamicRef", "$dynamicAnchor", "$comment")
                .with(mapOf(ElementKind.SCHEMA), "$defs")
                .with(TEXT, "title", "description", "format")
                .with(BOOLEAN, "readOnly", "writeOnly", "deprecated", "nullable")
                .with(ANY, "default", "example")
                .with(either(listOf(ANY), mapOf(ANY)), "examples")
                .with(ElementKind.DISCRIMINATOR, "discriminator")
                .with(ElementKind.XML, "xml")
                .with(ElementKind.EXTERNAL_DOCS, "externalDocs");
    }

    private static void values(Structure schema) {
        schema.with(either(TEXT, listOf(TEXT)), "type")
                .with(listOf(ANY), "enum")
                .with(ANY, "const")
                .with(TEXT, "pattern", "contentMediaType", "contentEncoding")
                .with(NUMBER, "multipleOf", "maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems")
                .with(NUMBER, "maxProperties", "minProperties", "maxContains", "minContains")
                .with(either(BOOLEAN, NUMBER), "exclusiveMaximum", "exclusiveMinimum")
                .with(BOOLEAN, "uniqueItems")
                .with(listOf(TEXT), "required")
                .with(mapOf(listOf(TEXT)), "dependentRequired");
    }

    private static void composition(Structure schema) {
        schema.with(mapOf(ElementKind.SCHEMA), "properties", "patternProperties", "dependentSchemas")
                .with(listOf(ElementKind.SCHEMA), "allOf", "anyOf", "oneOf", "prefixItems")
                .with(ElementKind.SCHEMA, "items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties")
                .with(ElementKind.SCHEMA, "not", "if", "then", "else", "contains", "propertyNames", "contentSchema");
    }
}
