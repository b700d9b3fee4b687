package dev.bindery.runtime.json;

/** JSON null: {@link JsonValue#NULL}. */
public final class JsonNull implements JsonValue {
    /** For {@link JsonValue#NULL} alone. */
    static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    @Override
    public boolean sameAs(JsonValue other) {
        return other == this;
    }

    /** {@return {@code null}} */
    @Override
    public String toString() {
        return "null";
    }
}
