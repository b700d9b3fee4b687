package dev.bindery.runtime.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, immutable. Navigation never throws: where there is nothing it goes on with {@link #NULL}, so
 * {@code value.get("items").get(0).asString()} is safe on every value.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** JSON null, and what navigation finds where there is nothing. */
    // Nothing but this line can begin to initialize JsonNull, so no two threads can wait for each other.
    @SuppressWarnings("ClassInitializationDeadlock")
    JsonValue NULL = JsonNull.INSTANCE;

    /**
     * Reads a whole document.
     *
     * @throws JsonException if the document is not sound JSON or goes on after its value
     */
    static JsonValue parse(String json) {
        return parse(Utf8.encode(json));
    }

    /**
     * Reads a whole document.
     *
     * @param utf8 the document
     * @throws JsonException if the document is not sound JSON or goes on after its value
     */
    static JsonValue parse(byte[] utf8) {
        return TreeReader.document(Tokens.of(utf8));
    }

    /** {@return a string} */
    static JsonValue of(String text) {
        return new JsonString(text);
    }

    /** {@return an integer} */
    static JsonValue of(long number) {
        return new JsonNumber(Long.toString(number));
    }

    /**
     * {@return a number}
     *
     * @throws IllegalArgumentException if the number is NaN or infinite
     */
    static JsonValue of(double number) {
        return new JsonNumber(NumberForm.of(number));
    }

    /** {@return a number} */
    static JsonValue of(BigDecimal number) {
        return new JsonNumber(number.toString());
    }

    /** {@return true or false} */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    /** {@return an array} */
    static JsonValue of(Collection<? extends JsonValue> elements) {
        return new JsonArray(List.copyOf(elements));
    }

    /** {@return an object with the fields in the map's order} */
    static JsonValue of(Map<String, ? extends JsonValue> fields) {
        return new JsonObject(new LinkedHashMap<>(fields));
    }

    /** {@return the codec of any JSON value} */
    static JsonCodec<JsonValue> codec() {
        return JsonCodec.of(JsonReader::readValue, JsonWriter::writeValue);
    }

    /** {@return the kind of this value} */
    JsonKind kind();

    /** {@return whether this is JSON null} */
    default boolean isNull() {
        return kind() == JsonKind.NULL;
    }

    /** {@return the field of this object, {@link #NULL} when there is none or this is no object} */
    default JsonValue get(String name) {
        return NULL;
    }

    /** {@return the element of this array, counted from 0, {@link #NULL} when there is none or this is no array} */
    default JsonValue get(int index) {
        return NULL;
    }

    /** {@return the elements of this array, empty when this is no array} */
    default List<JsonValue> elements() {
        return List.of();
    }

    /** {@return the fields of this object in their order, empty when this is no object} */
    default Map<String, JsonValue> fields() {
        return Map.of();
    }

    /** {@return the text of a string, the literal of a number or boolean, otherwise null} */
    default @Nullable String asString() {
        return null;
    }

    /** {@return the integer that a number or a string means; null when there is none or it is beyond 64 bits} */
    default @Nullable Long asLong() {
        return Meaning.int64(this);
    }

    /** {@return the number that a number or a string means, rounded; null when there is none or it is too large} */
    default @Nullable Double asDouble() {
        return Meaning.float64(this);
    }

    /** {@return the truth value of a boolean, of 0 and 1, and of either as a string; otherwise null} */
    default @Nullable Boolean asBoolean() {
        return Meaning.bool(this);
    }

    /**
     * {@return whether both mean the same to a JSON reader: numbers are compared by value, objects without order}
     * This is wider than {@code equals}, which compares the literals of numbers.
     */
    boolean sameAs(JsonValue other);

    /**
     * {@return this value as a JSON document}
     *
     * @throws IllegalArgumentException if this value is nested deeper than 500
     */
    default String toJson() {
        return new String(toJsonBytes(), StandardCharsets.UTF_8);
    }

    /**
     * {@return this value as a UTF-8 JSON document}
     *
     * @throws IllegalArgumentException if this value is nested deeper than 500
     */
    default byte[] toJsonBytes() {
        JsonWriter out = new JsonWriter();
        out.writeValue(this);
        return out.toBytes();
    }
}
