package dev.bindery.runtime.json;

/**
 * Writes one value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface JsonEncoder<T> {
    /**
     * Writes exactly one JSON value.
     *
     * @param out where to
     * @param value what to write
     * @throws IllegalArgumentException if the value has no JSON form, such as NaN
     */
    void write(JsonWriter out, T value);
}
