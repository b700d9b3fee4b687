package dev.bindery.runtime.json;

/**
 * A JSON boolean.
 *
 * @param value true or false
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public JsonKind kind() {
        return JsonKind.BOOLEAN;
    }

    @Override
    public String asString() {
        return Boolean.toString(value);
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
