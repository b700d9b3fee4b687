package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scalar types. What is read often has a quick way here: it gives null where a value does not surely stand as it
 * would be written, and the type then has to look closely.
 */
final class Scalars {
    static final Scalar<Boolean> BOOLEAN = new Scalar<>("boolean", JsonKind.BOOLEAN, Meaning::bool, JsonValue::of);
    static final Scalar<Boolean> BIT =
            new Scalar<>("0 or 1", JsonKind.NUMBER, Meaning::bool, bit -> JsonValue.of(bit ? 1L : 0L));
    static final Scalar<Integer> INT32 = new Scalar<>("int32", JsonKind.NUMBER, Meaning::int32, JsonValue::of);
    static final Scalar<Long> INT64 = new Scalar<>("int64", JsonKind.NUMBER, Meaning::int64, JsonValue::of);
    static final Scalar<BigInteger> BIG_INTEGER =
            new Scalar<>("integer", JsonKind.NUMBER, Meaning::bigInteger, number -> new JsonNumber(number.toString()));
    static final Scalar<Float> FLOAT = new Scalar<>(
            "float", JsonKind.NUMBER, Meaning::float32, number -> new JsonNumber(NumberForm.of(number.floatValue())));
    static final Scalar<Double> DOUBLE = new Scalar<>("double", JsonKind.NUMBER, Meaning::float64, JsonValue::of);
    static final Scalar<BigDecimal> DECIMAL = new Scalar<>("decimal", JsonKind.NUMBER, Meaning::decimal, JsonValue::of);
    static final Scalar<String> STRING = new Scalar<>("string", JsonKind.STRING, JsonValue::asString, JsonValue::of);
    static final Scalar<LocalDate> DATE =
            new Scalar<>("date", JsonKind.STRING, Meaning::date, date -> JsonValue.of(date.toString()));
    static final Scalar<OffsetDateTime> DATE_TIME = new Scalar<>(
            "date-time",
            JsonKind.STRING,
            Meaning::dateTime,
            time -> JsonValue.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)));
    static final Scalar<Instant> UNIX_TIME =
            new Scalar<>("unix-time", JsonKind.NUMBER, Meaning::unixTime, Scalars::unixTime);
    static final Scalar<UUID> UUID_TEXT =
            new Scalar<>("uuid", JsonKind.STRING, Meaning::uuid, uuid -> JsonValue.of(uuid.toString()));
    static final Scalar<URI> URI_TEXT =
            new Scalar<>("uri", JsonKind.STRING, Meaning::uri, uri -> JsonValue.of(uri.toString()));

    private Scalars() {}

    static @Nullable Boolean plainBoolean(Tokens tokens) {
        return tokens.kind() == JsonKind.BOOLEAN ? Boolean.valueOf(tokens.at(JsonToken.VALUE_TRUE)) : null;
    }

    static @Nullable Boolean plainBit(Tokens tokens) {
        Long number = tokens.plainLong();
        return number == null ? null : Meaning.bit(number);
    }

    static @Nullable Integer plainInt(Tokens tokens) {
        Long number = tokens.plainLong();
        return number == null || number != number.intValue() ? null : Integer.valueOf(number.intValue());
    }

    static @Nullable Double plainDouble(Tokens tokens) {
        Long whole = tokens.plainLong();
        if (whole != null) {
            return NumberForm.isWhole(whole) ? Double.valueOf(whole) : null;
        }
        return tokens.plainFraction();
    }

    static @Nullable String plainString(Tokens tokens) {
        return tokens.at(JsonToken.VALUE_STRING) ? tokens.text() : null;
    }

    static @Nullable Instant plainUnixTime(Tokens tokens) {
        Long seconds = tokens.plainLong();
        if (seconds == null || seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
            return null;
        }
        return Instant.ofEpochSecond(seconds);
    }

    static @Nullable URI plainUri(Tokens tokens) {
        try {
            return tokens.at(JsonToken.VALUE_STRING) ? new URI(tokens.text()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static JsonValue unixTime(Instant time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9));
        return new JsonNumber(
                time.getNano() == 0
                        ? Long.toString(time.getEpochSecond())
                        : seconds.stripTrailingZeros().toPlainString());
    }
}
