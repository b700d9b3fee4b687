package dev.bindery.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How values of each type are read and written: as {@link JsonReader} and {@link JsonWriter} do it. */
public final class Json {
    /** True and false. */
    public static final JsonCodec<Boolean> BOOLEAN = JsonCodec.of(JsonReader::readBoolean, JsonWriter::writeBoolean);

    /** A boolean written as 1 or 0. */
    public static final JsonCodec<Boolean> BIT = JsonCodec.of(JsonReader::readBit, JsonWriter::writeBit);

    /** An integer of 32 bits. */
    public static final JsonCodec<Integer> INT32 = JsonCodec.of(JsonReader::readInt32, JsonWriter::writeInt32);

    /** An integer of 64 bits. */
    public static final JsonCodec<Long> INT64 = JsonCodec.of(JsonReader::readInt64, JsonWriter::writeInt64);

    /** An integer of up to 1,000 digits. */
    public static final JsonCodec<BigInteger> BIG_INTEGER =
            JsonCodec.of(JsonReader::readBigInteger, JsonWriter::writeBigInteger);

    /** A number, rounded to a float. */
    public static final JsonCodec<Float> FLOAT = JsonCodec.of(JsonReader::readFloat, JsonWriter::writeFloat);

    /** A number, rounded to a double. */
    public static final JsonCodec<Double> DOUBLE = JsonCodec.of(JsonReader::readDouble, JsonWriter::writeDouble);

    /** A number of up to 1,000 digits. */
    public static final JsonCodec<BigDecimal> DECIMAL = JsonCodec.of(JsonReader::readDecimal, JsonWriter::writeDecimal);

    /** Text. */
    public static final JsonCodec<String> STRING = JsonCodec.of(JsonReader::readString, JsonWriter::writeString);

    /** A date such as {@code "2024-01-31"}. */
    public static final JsonCodec<LocalDate> DATE = JsonCodec.of(JsonReader::readDate, JsonWriter::writeDate);

    /** A date and time such as {@code "2024-01-31T10:00:00Z"}. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME =
            JsonCodec.of(JsonReader::readDateTime, JsonWriter::writeDateTime);

    /** Seconds since 1970. */
    public static final JsonCodec<Instant> UNIX_TIME =
            JsonCodec.of(JsonReader::readUnixTime, JsonWriter::writeUnixTime);

    /** A UUID as text. */
    public static final JsonCodec<UUID> UUID = JsonCodec.of(JsonReader::readUuid, JsonWriter::writeUuid);

    /** A URI as text. */
    public static final JsonCodec<URI> URI = JsonCodec.of(JsonReader::readUri, JsonWriter::writeUri);

    /** Anything. */
    public static final JsonCodec<JsonValue> VALUE = JsonCodec.of(JsonReader::readValue, JsonWriter::writeValue);

    private Json() {}

    /** {@return the codec that a generated type will have when values are read or written} */
    public static <T> JsonCodec<T> of(Supplier<JsonCodec<T>> codec) {
        return new CodecReference<>(codec);
    }

    /** {@return lists. Elements that are null or cannot be read leave them} */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return JsonCodec.of(in -> in.readList(element), (out, list) -> out.writeList(list, element));
    }

    /** {@return lists in which null is an element. Elements that cannot be read are null} */
    public static <T> JsonCodec<List<@Nullable T>> nullableList(JsonCodec<T> element) {
        return JsonCodec.of(in -> in.readNullableList(element), (out, list) -> out.writeList(list, element));
    }

    /** {@return lists that may come as an object whose names are indexes or other keys} */
    public static <T> JsonCodec<List<T>> indexedList(JsonCodec<T> element) {
        return JsonCodec.of(in -> in.readIndexedList(element), (out, list) -> out.writeList(list, element));
    }

    /** {@return objects whose names are data. Values that are null or cannot be read leave them} */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return JsonCodec.of(in -> in.readMap(value), (out, map) -> out.writeMap(map, value));
    }

    /** {@return objects whose names are data and in which null is a value. Values that cannot be read are null} */
    public static <T> JsonCodec<Map<String, @Nullable T>> nullableMap(JsonCodec<T> value) {
        return JsonCodec.of(in -> in.readNullableMap(value), (out, map) -> out.writeMap(map, value));
    }

    /** {@return values of which several forms are right, null among them: another form is kept and not reported} */
    public static <T> JsonCodec<T> tolerant(JsonCodec<T> codec) {
        return JsonCodec.of(in -> in.readTolerant(codec), codec);
    }

    /** {@return values of which neither a report nor {@code toString} may show anything} */
    public static <T> JsonCodec<T> secret(JsonCodec<T> codec) {
        return new SecretCodec<>(codec);
    }
}
