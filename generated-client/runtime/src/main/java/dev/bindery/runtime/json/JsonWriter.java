package dev.bindery.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value without insignificant white space. What it writes is always sound JSON: a value that has no JSON
 * form, such as NaN, or one nested deeper than 500 throws {@link IllegalArgumentException}; calls that do not make up a
 * value throw {@link IllegalStateException}. Not for use by several threads.
 */
public final class JsonWriter {
    private final GeneratedJson out = new GeneratedJson();
    private final Deque<KeptFields> kept = new ArrayDeque<>();

    /** Begins an empty document. */
    public JsonWriter() {}

    /**
     * {@return the document in UTF-8; nothing can be written any more}
     *
     * @throws IllegalStateException if it is not exactly one value
     */
    public byte[] toBytes() {
        return out.toBytes();
    }

    /** Begins an object that keeps nothing. */
    public void beginObject() {
        beginObject(KeptFields.none());
    }

    /** Begins an object. What is kept goes before what is declared under the same name. */
    public void beginObject(KeptFields kept) {
        this.kept.push(kept);
        out.beginObject();
    }

    /** Ends the object, after the fields that are kept. */
    public void endObject() {
        kept.pop().forEach((name, value) -> {
            out.name(name);
            writeValue(value);
        });
        out.endObject();
    }

    /** Writes a field, unless its value is null or a field of this name is kept. */
    public <T> void field(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        if (value != null) {
            nullableField(name, value, encoder);
        }
    }

    /** Writes a field, null too, unless a field of this name is kept. */
    public <T> void nullableField(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        if (!kept.element().has(name)) {
            out.name(name);
            writeNullable(value, encoder);
        }
    }

    /** Writes {@code true} or {@code false}. */
    public void writeBoolean(Boolean value) {
        out.bool(value);
    }

    /** Writes 1 or 0. */
    public void writeBit(Boolean value) {
        writeValue(Scalars.BIT.form().apply(value));
    }

    /** Writes an integer. */
    public void writeInt32(Integer value) {
        out.integer(value);
    }

    /** Writes an integer. */
    public void writeInt64(Long value) {
        out.integer(value);
    }

    /** Writes an integer. */
    public void writeBigInteger(BigInteger value) {
        writeValue(Scalars.BIG_INTEGER.form().apply(value));
    }

    /** Writes the shortest number that reads back as this one. */
    public void writeFloat(Float value) {
        writeValue(Scalars.FLOAT.form().apply(value));
    }

    /** Writes the shortest number that reads back as this one. */
    public void writeDouble(Double value) {
        writeValue(Scalars.DOUBLE.form().apply(value));
    }

    /** Writes a number with its scale. */
    public void writeDecimal(BigDecimal value) {
        writeValue(Scalars.DECIMAL.form().apply(value));
    }

    /** Writes a string. Half a surrogate pair, which UTF-8 cannot encode, is escaped. */
    public void writeString(String value) {
        out.string(value);
    }

    /** Writes a date such as {@code "2024-01-31"}. */
    public void writeDate(LocalDate value) {
        writeValue(Scalars.DATE.form().apply(value));
    }

    /** Writes a date and time such as {@code "2024-01-31T10:00:00Z"}. */
    public void writeDateTime(OffsetDateTime value) {
        writeValue(Scalars.DATE_TIME.form().apply(value));
    }

    /** Writes seconds since 1970, with a fraction when there is one. */
    public void writeUnixTime(Instant value) {
        writeValue(Scalars.UNIX_TIME.form().apply(value));
    }

    /** Writes a UUID as a string. */
    public void writeUuid(UUID value) {
        writeValue(Scalars.UUID_TEXT.form().apply(value));
    }

    /** Writes a URI as a string. */
    public void writeUri(URI value) {
        writeValue(Scalars.URI_TEXT.form().apply(value));
    }

    /** Writes {@code null}. */
    public void writeNull() {
        out.nothing();
    }

    /** Writes any value. */
    public void writeValue(JsonValue value) {
        if (value instanceof JsonObject object) {
            beginObject();
            object.fields().forEach((name, field) -> nullableField(name, field, JsonWriter::writeValue));
            endObject();
        } else if (value instanceof JsonArray array) {
            writeList(array.elements(), JsonWriter::writeValue);
        } else if (value instanceof JsonString text) {
            writeString(text.value());
        } else if (value instanceof JsonNumber number) {
            out.number(number.literal());
        } else if (value instanceof JsonBoolean bool) {
            writeBoolean(bool.value());
        } else {
            writeNull();
        }
    }

    /** Writes an array, null elements as {@code null}. */
    public <T> void writeList(Collection<? extends @Nullable T> values, JsonEncoder<T> element) {
        out.beginArray();
        for (T value : values) {
            writeNullable(value, element);
        }
        out.endArray();
    }

    /** Writes a map as an object in the map's order, null values as {@code null}. */
    public <T> void writeMap(Map<String, ? extends @Nullable T> values, JsonEncoder<T> value) {
        out.beginObject();
        values.forEach((name, entry) -> {
            out.name(name);
            writeNullable(entry, value);
        });
        out.endObject();
    }

    private <T> void writeNullable(@Nullable T value, JsonEncoder<? super T> encoder) {
        if (value == null) {
            writeNull();
            return;
        }
        int before = out.count();
        encoder.write(this, value);
        if (out.count() != before + 1) {
            throw new IllegalStateException("an encoder did not write exactly one value");
        }
    }
}
