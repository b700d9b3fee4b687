package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document once, from front to back. A value that is not as declared is drift: it is read for what it means or
 * given as null, told to the listener, and kept by the object around it, so that it is written back as it came.
 *
 * <p>All methods throw {@link JsonException} where the document is not sound JSON. Not for use by several threads.
 */
public final class JsonReader {
    private final Progress progress;
    private final Tokens tokens;
    private final Containers containers;

    private JsonReader(Progress progress) {
        this.progress = progress;
        this.tokens = progress.tokens();
        this.containers = new Containers(this, progress);
    }

    /**
     * {@return a reader that reports no drift}
     *
     * @param utf8 the document; it must not be changed while what is read is in use
     */
    public static JsonReader of(byte[] utf8) {
        return new JsonReader(new Progress(Tokens.of(utf8), null, null));
    }

    /**
     * {@return a reader that reports drift}
     *
     * @param utf8 the document; it must not be changed while what is read is in use
     */
    public static JsonReader of(byte[] utf8, DriftListener listener) {
        return new JsonReader(new Progress(Tokens.of(utf8), listener, null));
    }

    /**
     * {@return a reader of the same behaviour over a value}
     *
     * @throws IllegalArgumentException if the value is nested deeper than 500
     */
    public static JsonReader of(JsonValue value, DriftListener listener) {
        return new JsonReader(new Progress(Tokens.of(value.toJsonBytes()), listener, null));
    }

    /**
     * Gives a reader of the value that {@link #readValue} has just read, to try one type or another on it. Its paths go on
     * from here, and what it has no object to keep in is kept here. Each call costs a pass over the value.
     */
    public JsonReader nested(JsonValue value) {
        return new JsonReader(progress.in(value));
    }

    /**
     * Reads the only value of the document.
     *
     * @throws JsonException if something follows it
     */
    public <T> @Nullable T readDocument(JsonDecoder<T> decoder) {
        T value = readWith(decoder);
        tokens.requireEnd();
        return value;
    }

    // Objects

    /**
     * Enters the object at hand. An empty array counts as an empty object: PHP writes it so.
     *
     * @return false when the value is neither; it is then passed over, and {@link #endObject} must not be called
     */
    public boolean beginObject() {
        ObjectForm form = progress.objectForm("object");
        if (form == ObjectForm.NONE) {
            return false;
        }
        progress.beginObject(form == ObjectForm.EMPTY_ARRAY);
        return true;
    }

    /** Goes to the next field's value; false at the object's end. */
    public boolean nextField() {
        return progress.openObject().next(tokens);
    }

    /** {@return the name of the field whose value is at hand} */
    public String fieldName() {
        return progress.openObject().name();
    }

    /** Keeps a field that the type does not declare; that is drift. */
    public void keepField() {
        progress.unknown();
        keepAdditional();
    }

    /** Keeps a field that the type does not declare, where the specification says that there may be others. */
    public void keepAdditional() {
        progress.openObject().keep(tokens);
        tokens.skip();
    }

    /** Leaves the object and gives what is to be kept of it. Fields that are still to come are kept. */
    public KeptFields endObject() {
        while (nextField()) {
            keepAdditional();
        }
        return progress.endObject().end();
    }

    Progress progress() {
        return progress;
    }

    // Scalars

    /** Reads a boolean; 0, 1 and strings of either are drift. */
    public @Nullable Boolean readBoolean() {
        return Scalars.BOOLEAN.readUnless(Scalars.plainBoolean(tokens), progress);
    }

    /** Reads a boolean that is written as 0 or 1; anything else is drift. */
    public @Nullable Boolean readBit() {
        return Scalars.BIT.readUnless(Scalars.plainBit(tokens), progress);
    }

    /** Reads an integer of 32 bits. A string of digits is drift, as everywhere where a number is due. */
    public @Nullable Integer readInt32() {
        return Scalars.INT32.readUnless(Scalars.plainInt(tokens), progress);
    }

    /** Reads an integer of 64 bits. */
    public @Nullable Long readInt64() {
        return Scalars.INT64.readUnless(tokens.plainLong(), progress);
    }

    /** Reads an integer of up to 1,000 digits. */
    public @Nullable BigInteger readBigInteger() {
        return Scalars.BIG_INTEGER.read(progress);
    }

    /** Reads a number, rounded to a float. */
    public @Nullable Float readFloat() {
        return Scalars.FLOAT.read(progress);
    }

    /** Reads a number, rounded to a double. */
    public @Nullable Double readDouble() {
        return Scalars.DOUBLE.readUnless(Scalars.plainDouble(tokens), progress);
    }

    /** Reads a number of up to 1,000 digits. */
    public @Nullable BigDecimal readDecimal() {
        return Scalars.DECIMAL.read(progress);
    }

    /** Reads a string; numbers and booleans are drift. */
    public @Nullable String readString() {
        return Scalars.STRING.readUnless(Scalars.plainString(tokens), progress);
    }

    /** Reads a date such as {@code 2024-01-31}. */
    public @Nullable LocalDate readDate() {
        return Scalars.DATE.read(progress);
    }

    /** Reads a date and time such as {@code 2024-01-31T10:00:00Z}. */
    public @Nullable OffsetDateTime readDateTime() {
        return Scalars.DATE_TIME.read(progress);
    }

    /** Reads seconds since 1970. */
    public @Nullable Instant readUnixTime() {
        return Scalars.UNIX_TIME.readUnless(Scalars.plainUnixTime(tokens), progress);
    }

    /** Reads a UUID. */
    public @Nullable UUID readUuid() {
        return Scalars.UUID_TEXT.read(progress);
    }

    /** Reads a URI. */
    public @Nullable URI readUri() {
        return Scalars.URI_TEXT.readUnless(Scalars.plainUri(tokens), progress);
    }

    // Everything else

    /** Reads anything; JSON null gives {@link JsonValue#NULL}. */
    public JsonValue readValue() {
        if (tokens.atStart()) {
            progress.enter();
        }
        return TreeReader.value(tokens);
    }

    /** Reads with a decoder; null is drift and does not get to it. */
    public <T> @Nullable T read(JsonDecoder<T> decoder) {
        if (tokens.at(JsonToken.VALUE_NULL)) {
            progress.refuse("a value");
            return null;
        }
        return readWith(decoder);
    }

    /** Reads with a decoder and wraps what it gives; null is drift and gets to neither. */
    public <T, U> @Nullable U readAs(JsonDecoder<T> decoder, Function<? super T, ? extends U> wrapper) {
        T value = read(decoder);
        progress.peeked(null);
        return value == null ? null : wrapper.apply(value);
    }

    /** Reads a value for which null is right: it is kept and not reported. */
    public <T> @Nullable T readNullable(JsonDecoder<T> decoder) {
        if (tokens.at(JsonToken.VALUE_NULL)) {
            progress.keep();
            return null;
        }
        return readWith(decoder);
    }

    /** Reads a value of which several forms are right, null among them: another form is kept and not reported. */
    public <T> @Nullable T readTolerant(JsonDecoder<T> decoder) {
        boolean before = progress.setTolerant(true);
        T value = readWith(decoder);
        progress.setTolerant(before);
        return value;
    }

    /** Reads a value of which no report may show anything. */
    public <T> @Nullable T readSecret(JsonDecoder<T> decoder) {
        boolean before = progress.setSecret(true);
        T value = readWith(decoder);
        progress.setSecret(before);
        return value;
    }

    /** Reads an array. Elements that are null or cannot be read leave the list. */
    public <T> @Nullable List<T> readList(JsonDecoder<T> element) {
        return containers.list(element, false, false);
    }

    /** Reads an array in which null is an element. Elements that cannot be read are null. */
    public <T> @Nullable List<@Nullable T> readNullableList(JsonDecoder<T> element) {
        return containers.list(element, true, false);
    }

    /** Reads an array, or the values of an object whose names are indexes or other keys. Both forms are right. */
    public <T> @Nullable List<T> readIndexedList(JsonDecoder<T> element) {
        return containers.list(element, false, true);
    }

    /** Reads an object as a map in document order. Values that are null or cannot be read leave the map. */
    public <T> @Nullable Map<String, T> readMap(JsonDecoder<T> value) {
        return containers.map(value, false);
    }

    /** Reads an object as a map in which null is a value. Values that cannot be read are null. */
    public <T> @Nullable Map<String, @Nullable T> readNullableMap(JsonDecoder<T> value) {
        return containers.map(value, true);
    }

    // Looking ahead

    /** {@return the kind of the value at hand} */
    public JsonKind peek() {
        return tokens.kind();
    }

    /**
     * {@return the string, number or boolean of this name as text, null when the value at hand is no object with one}
     * Passes over the object until it is found: a byte within nested unions is passed over once for each of them. That the
     * object has it is no drift, whether or not its type declares it.
     */
    public @Nullable String peekText(String property) {
        progress.peeked(property);
        return Lookahead.text(tokens, property);
    }

    /** {@return the names of the object at hand in their order, empty when it is none} */
    public Set<String> peekNames() {
        return Lookahead.names(tokens);
    }

    /** {@return where the value at hand stands, such as {@code $.response.items[3].likes}} */
    public String path() {
        return tokens.path();
    }

    /** Reads with a decoder, null too, and sees to it that the decoder did read. */
    <T> @Nullable T readWith(JsonDecoder<T> decoder) {
        T value = decoder.read(this);
        if (tokens.atStart()) {
            throw new IllegalStateException("the decoder did not read the value at " + path());
        }
        return value;
    }
}
