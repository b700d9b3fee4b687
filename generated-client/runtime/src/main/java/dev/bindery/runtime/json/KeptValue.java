package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * A value that is kept as it came. Objects and arrays are a section of the document until someone asks: a field deep in
 * a document may be kept at each level around it, and sections cost nothing where trees would multiply.
 */
final class KeptValue {
    private final byte[] source;
    private final int start;
    private final int end;
    private @Nullable JsonValue value;

    KeptValue(byte[] source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

    KeptValue(JsonValue value) {
        this(new byte[0], 0, 0);
        this.value = value;
    }

    JsonValue get() {
        // Threads that race here make equal immutable values.
        JsonValue known = value;
        if (known == null) {
            known = Tokens.of(source, start, end, "$").document();
            value = known;
        }
        return known;
    }
}
