package dev.bindery.runtime.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codec of a generated type, asked for when it is needed: types name each other in circles. */
record CodecReference<T>(Supplier<JsonCodec<T>> codec) implements JsonCodec<T> {
    @Override
    public @Nullable T read(JsonReader in) {
        return codec.get().read(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
        codec.get().write(out, value);
    }
}
