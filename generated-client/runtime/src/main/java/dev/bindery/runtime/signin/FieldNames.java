package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a server calls the fields of OAuth.
 *
 * @param names its names by those of OAuth; empty for what it does not take
 */
record FieldNames(Map<String, String> names) {

    FieldNames {
        names = Map.copyOf(names);
    }

    /** {@return what the server calls this field; empty if it does not take it} */
    String of(String field) {
        return names.getOrDefault(field, field);
    }

    /** {@return an answer with the names of OAuth} */
    JsonObject restored(JsonObject answer) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(answer.fields());
        names.forEach((field, called) -> {
            JsonValue value = fields.remove(called);
            if (value != null) {
                fields.put(field, value);
            }
        });
        return new JsonObject(fields);
    }
}
