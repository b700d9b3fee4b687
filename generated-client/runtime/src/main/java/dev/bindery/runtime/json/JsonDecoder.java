package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface JsonDecoder<T> {
    /**
     * Reads the value at hand, all of it.
     *
     * @param in stands on the first token of the value
     * @return the value, or null when it is JSON null or cannot be read as this type
     * @throws JsonException if the document is not sound JSON
     */
    @Nullable
    T read(JsonReader in);
}
