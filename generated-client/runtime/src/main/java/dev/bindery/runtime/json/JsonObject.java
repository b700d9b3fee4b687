package dev.bindery.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON object. Of fields with the same name the last one counts.
 *
 * @param fields the fields in the order of the document, unmodifiable
 */
public record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
    /** Makes an object of a copy of the fields. */
    public JsonObject {
        Map<String, JsonValue> copy = new LinkedHashMap<>();
        fields.forEach(
                (name, value) -> copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name)));
        fields = Collections.unmodifiableMap(copy);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    @Override
    public JsonValue get(String name) {
        return fields.getOrDefault(name, NULL);
    }

    @Override
    public boolean sameAs(JsonValue other) {
        if (!(other instanceof JsonObject object) || object.fields.size() != fields.size()) {
            return false;
        }
        for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
            JsonValue counterpart = object.fields.get(field.getKey());
            if (counterpart == null || !field.getValue().sameAs(counterpart)) {
                return false;
            }
        }
        return true;
    }

    /** {@return this value as JSON} */
    @Override
    public String toString() {
        return toJson();
    }
}
