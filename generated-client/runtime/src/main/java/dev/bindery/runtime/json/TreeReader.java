package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes values of tokens. */
final class TreeReader {
    private static final JsonBoolean TRUE = new JsonBoolean(true);
    private static final JsonBoolean FALSE = new JsonBoolean(false);

    /** Shared, because platforms that write 0 and 1 for booleans fill their answers with them. */
    private static final List<JsonNumber> DIGITS = IntStream.range(0, 10)
            .mapToObj(digit -> new JsonNumber(Integer.toString(digit)))
            .toList();

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
            case NUMBER -> number(tokens);
            case BOOLEAN -> tokens.at(JsonToken.VALUE_TRUE) ? TRUE : FALSE;
            case NULL -> JsonValue.NULL;
        };
    }

    private static JsonNumber number(Tokens tokens) {
        int digit = tokens.singleDigit();
        return digit < 0 ? new JsonNumber(tokens.text()) : DIGITS.get(digit);
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
