package dev.bindery.runtime.json;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value the text, unescaped
 */
public record JsonString(String value) implements JsonValue {
    /** Makes a string. */
    public JsonString {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public JsonKind kind() {
        return JsonKind.STRING;
    }

    @Override
    public String asString() {
        return value;
    }

    @Override
    public boolean sameAs(JsonValue other) {
        return equals(other);
    }

    /** {@return this value as JSON} */
    @Override
    public String toString() {
        return toJson();
    }
}
