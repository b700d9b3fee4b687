package dev.bindery.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a value means in place of another: {@code "5"} a number, 0 and 1 a truth value. Null where it means nothing. */
final class Meaning {
    private static final int UUID_LENGTH = 36;

    private Meaning() {}

    static @Nullable Boolean bool(JsonValue value) {
        if (value instanceof JsonNumber number && number.literal().length() == 1) {
            return bit(number.literal().charAt(0) - '0');
        }
        Long number = int64(value);
        if (number != null) {
            return bit(number);
        }
        String text = value.asString();
        if ("true".equals(text)) {
            return true;
        }
        return "false".equals(text) ? Boolean.FALSE : null;
    }

    static @Nullable Boolean bit(long number) {
        if (number == 1) {
            return true;
        }
        return number == 0 ? Boolean.FALSE : null;
    }

    static @Nullable Integer int32(JsonValue value) {
        Long number = int64(value);
        return number == null || number != number.intValue() ? null : Integer.valueOf(number.intValue());
    }

    static @Nullable Long int64(JsonValue value) {
        Decimal decimal = decimalOf(value);
        return decimal == null ? null : decimal.toLong();
    }

    static @Nullable BigInteger bigInteger(JsonValue value) {
        Decimal decimal = decimalOf(value);
        return decimal == null ? null : decimal.toBigInteger();
    }

    static @Nullable Float float32(JsonValue value) {
        String literal = literal(value);
        float number = literal == null ? Float.NaN : Float.parseFloat(literal);
        return Float.isFinite(number) ? Float.valueOf(number) : null;
    }

    static @Nullable Double float64(JsonValue value) {
        String literal = literal(value);
        double number = literal == null ? Double.NaN : Double.parseDouble(literal);
        return Double.isFinite(number) ? Double.valueOf(number) : null;
    }

    static @Nullable BigDecimal decimal(JsonValue value) {
        String literal = literal(value);
        return literal == null ? null : Decimal.toBigDecimal(literal);
    }

    static @Nullable Instant unixTime(JsonValue value) {
        BigDecimal seconds = decimal(value);
        if (seconds == null) {
            return null;
        }
        BigInteger nanos = seconds.movePointRight(9).toBigInteger();
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        try {
            return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValue());
        } catch (ArithmeticException | DateTimeException e) {
            return null;
        }
    }

    static @Nullable LocalDate date(JsonValue value) {
        try {
            return value instanceof JsonString text ? LocalDate.parse(text.value()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable OffsetDateTime dateTime(JsonValue value) {
        try {
            return value instanceof JsonString text ? OffsetDateTime.parse(text.value()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable UUID uuid(JsonValue value) {
        try {
            return value instanceof JsonString text && text.value().length() == UUID_LENGTH
                    ? UUID.fromString(text.value())
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable URI uri(JsonValue value) {
        try {
            return value instanceof JsonString text ? new URI(text.value()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable Decimal decimalOf(JsonValue value) {
        String literal = literal(value);
        return literal == null ? null : Decimal.of(literal);
    }

    private static @Nullable String literal(JsonValue value) {
        String text = value.asString();
        return text != null && Decimal.isNumber(text) ? text : null;
    }
}
