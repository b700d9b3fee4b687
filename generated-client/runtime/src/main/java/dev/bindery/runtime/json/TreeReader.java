package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values of tokens. */
final class TreeReader {
    private TreeReader() {}

    /** Reads the only value of a document. */
    static JsonValue document(Tokens tokens) {
        JsonValue value = value(tokens);
        tokens.requireEnd();
        return value;
    }

    /** Reads the value at hand and goes to its last token. */
    static JsonValue value(Tokens tokens) {
        return switch (tokens.kind()) {
            case OBJECT -> object(tokens);
            case ARRAY -> array(tokens);
            case STRING -> new JsonString(tokens.text());
            case NUMBER -> new JsonNumber(tokens.text());
            case BOOLEAN -> new JsonBoolean(tokens.at(JsonToken.VALUE_TRUE));
            case NULL -> JsonValue.NULL;
        };
    }

    private static JsonObject object(Tokens tokens) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            fields.put(name, value(tokens));
        }
        return new JsonObject(fields);
    }

    private static JsonArray array(Tokens tokens) {
        List<JsonValue> elements = new ArrayList<>();
        while (tokens.nextElement()) {
            elements.add(value(tokens));
        }
        return new JsonArray(elements);
    }
}
