package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A value that is kept as it came. Objects and arrays are a section of the document until someone asks: a field deep in
 * a document may be kept at each level around it, and sections cost nothing where trees would multiply.
 */
final class KeptValue {
    private static final byte[] NO_SOURCE = {};

    private final byte[] source;
    private final int start;
    private final int end;
    private @Nullable JsonValue value;

    private KeptValue(byte[] source, int start, int end, @Nullable JsonValue value) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.value = value;
    }

    static KeptValue of(JsonValue value) {
        return new KeptValue(NO_SOURCE, 0, 0, value);
    }

    /** {@return the value in a section of a document that was found to be sound} */
    static KeptValue section(byte[] source, int start, int end) {
        return new KeptValue(source, start, end, null);
    }

    JsonValue get() {
        JsonValue known = value;
        if (known == null) {
            known = TreeReader.document(Tokens.of(source, start, end, "$"));
            value = known; // threads that race here make equal immutable values
        }
        return known;
    }
}
