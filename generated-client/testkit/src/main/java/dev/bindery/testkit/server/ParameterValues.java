package dev.bindery.testkit.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bindery.testkit.spec.SpecParameter;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the texts of a parameter as the JSON that its schema speaks of. */
final class ParameterValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private ParameterValues() {}

    static JsonNode read(SpecParameter parameter, List<String> texts) {
        if (parameter.json()) {
            return json(texts.get(0));
        }
        if (!parameter.isList()) {
            return scalar(texts.get(0), parameter.schema());
        }
        List<String> elements =
                parameter.exploded() ? texts : List.of(texts.get(0).split(Pattern.quote(parameter.separator()), -1));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        elements.forEach(e -> list.add(scalar(e, parameter.items())));
        return list;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }

    /** A text is a text where the schema may be one; else it is what it looks like. */
    private static JsonNode scalar(String text, JsonNode schema) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        boolean mayBeText = schema.path("type").toString().contains("\"string\"");
        if (mayBeText) {
            return json.textNode(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return json.booleanNode(text.equals("true"));
        }
        return NUMBER.matcher(text).matches() ? json(text) : json.textNode(text);
    }
}
