package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** Reads values of which no report may show anything. */
record SecretCodec<T>(JsonCodec<T> codec) implements JsonCodec<T> {
    @Override
    public @Nullable T read(JsonReader in) {
        return in.readSecret(codec);
    }

    @Override
    public void write(JsonWriter out, T value) {
        codec.write(out, value);
    }
}
