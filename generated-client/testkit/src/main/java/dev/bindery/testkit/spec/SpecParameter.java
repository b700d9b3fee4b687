package dev.bindery.testkit.spec;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter as the document describes it.
 *
 * @param name its name on the wire
 * @param place {@code path}, {@code query}, {@code header}, {@code cookie} or {@code form}
 * @param required whether it must be there
 * @param exploded whether each element of a list comes as a parameter of its own
 * @param separator what stands between elements of a list that is not exploded
 * @param json whether its value is JSON text
 * @param setting whether the client has it, for all calls
 * @param declared the schema as it stands, with what is said beside a reference
 * @param schema the schema, references followed
 * @param items the schema of a list's elements, references followed; a missing node where it is no list
 * @param pointer where the schema stands
 */
public record SpecParameter(
        String name,
        String place,
        boolean required,
        boolean exploded,
        String separator,
        boolean json,
        boolean setting,
        JsonNode declared,
        JsonNode schema,
        JsonNode items,
        String pointer) {

    private static final String SETTING = "x-bindery-setting";

    static SpecParameter of(Specification spec, Place declared) {
        JsonNode node = declared.node();
        String place = node.path("in").asText();
        String style = node.path("style").asText(place.equals("query") || place.equals("cookie") ? "form" : "simple");
        Place content = declared.child("content");
        boolean json = content.isThere();
        Place schema = json ? firstChild(content).child("schema") : declared.child("schema");
        return create(
                spec,
                node.path("name").asText(),
                place,
                node.path("required").asBoolean(false),
                style,
                node.path("explode").asBoolean(style.equals("form")),
                json,
                node.has(SETTING),
                schema);
    }

    static SpecParameter formField(Specification spec, String name, boolean required, Place schema, JsonNode encoding) {
        String style = encoding.path("style").asText("form");
        boolean json = encoding.path("contentType").asText().contains("json");
        return create(
                spec,
                name,
                "form",
                required,
                style,
                encoding.path("explode").asBoolean(style.equals("form")),
                json,
                schema.node().has(SETTING),
                schema);
    }

    private static SpecParameter create(
            Specification spec,
            String name,
            String place,
            boolean required,
            String style,
            boolean exploded,
            boolean json,
            boolean setting,
            Place schema) {
        String separator = switch (style) {
            case "spaceDelimited" -> " ";
            case "pipeDelimited" -> "|";
            default -> ",";
        };
        Place resolved = spec.at(schema);
        return new SpecParameter(
                name,
                place,
                required,
                exploded,
                separator,
                json,
                setting,
                schema.node(),
                resolved.node(),
                spec.at(resolved.child("items")).node(),
                schema.pointer());
    }

    private static Place firstChild(Place content) {
        return content.child(content.node().fieldNames().next());
    }

    /** {@return whether it holds a list} */
    public boolean isList() {
        JsonNode type = schema.path("type");
        return type.asText().equals("array")
                || (type.isArray() && type.toString().contains("\"array\""));
    }
}
