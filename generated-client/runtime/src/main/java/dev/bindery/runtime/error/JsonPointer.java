package dev.bindery.runtime.error;

import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonValue;
import java.util.Arrays;
import java.util.List;

/** A JSON pointer of RFC 6901 that names at least one property. */
final class JsonPointer {
    private final List<String> steps;

    private JsonPointer(List<String> steps) {
        this.steps = steps;
    }

    static JsonPointer of(String pointer) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException(
                    "JSON pointer \"" + pointer + "\": it begins with a slash, such as \"/error/code\"");
        }
        return new JsonPointer(Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    String firstName() {
        return steps.get(0);
    }

    /** What the last step is made in, JSON null if there is nothing. */
    JsonValue around(JsonValue document) {
        return follow(document, steps.subList(0, steps.size() - 1));
    }

    /** What the pointer finds, JSON null if it finds nothing. */
    JsonValue in(JsonValue document) {
        return follow(document, steps);
    }

    private static JsonValue follow(JsonValue document, List<String> steps) {
        JsonValue value = document;
        for (String step : steps) {
            value = value instanceof JsonArray ? element(value, step) : value.get(step);
        }
        return value;
    }

    private static JsonValue element(JsonValue array, String step) {
        return step.matches("\\d{1,9}") ? array.get(Integer.parseInt(step)) : JsonValue.NULL;
    }
}
