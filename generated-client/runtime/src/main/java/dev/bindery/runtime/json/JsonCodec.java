package dev.bindery.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of a type. What was read is written back as it came.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> extends JsonDecoder<T>, JsonEncoder<T> {
    /** {@return a codec made of its two halves} */
    static <T> JsonCodec<T> of(JsonDecoder<T> decoder, JsonEncoder<T> encoder) {
        return new JsonCodec<>() {
            @Override
            public @Nullable T read(JsonReader in) {
                return decoder.read(in);
            }

            @Override
            public void write(JsonWriter out, T value) {
                encoder.write(out, value);
            }
        };
    }

    /**
     * Reads a whole document. Drift is not reported.
     *
     * @param utf8 the document; it must not be changed while the result is in use
     * @return the value, or null when the document is {@code null} or cannot be read as this type
     * @throws JsonException if the document is not sound JSON or goes on after its value
     */
    default @Nullable T decode(byte[] utf8) {
        return JsonReader.of(utf8).readDocument(this);
    }

    /**
     * Reads a whole document.
     *
     * @param utf8 the document; it must not be changed while the result is in use
     * @param listener hears of every value that is not as declared
     * @return the value, or null when the document is {@code null} or cannot be read as this type
     * @throws JsonException if the document is not sound JSON or goes on after its value
     */
    default @Nullable T decode(byte[] utf8, DriftListener listener) {
        return JsonReader.of(utf8, listener).readDocument(this);
    }

    /**
     * Reads a whole document. Drift is not reported.
     *
     * @param json the document
     * @return the value, or null when the document is {@code null} or cannot be read as this type
     * @throws JsonException if the document is not sound JSON or goes on after its value
     */
    default @Nullable T decode(String json) {
        return decode(Utf8.encode(json));
    }

    /**
     * Writes a value as a document without insignificant white space.
     *
     * @throws IllegalArgumentException if a part of the value has no JSON form, such as NaN
     */
    default String encode(T value) {
        return new String(encodeBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as a UTF-8 document without insignificant white space.
     *
     * @throws IllegalArgumentException if a part of the value has no JSON form, such as NaN
     */
    default byte[] encodeBytes(T value) {
        JsonWriter out = new JsonWriter();
        write(out, value);
        return out.toBytes();
    }
}
