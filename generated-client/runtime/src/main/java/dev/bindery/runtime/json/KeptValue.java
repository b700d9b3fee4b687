package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * An object or array that is kept as it came: a section of the document until someone asks. A field deep in a document
 * may be kept at each level around it, and sections cost nothing where trees would multiply.
 */
final class KeptValue {
    private final byte[] source;
    private final int start;
    private final int end;
    private @Nullable JsonValue value;

    /** Keeps a section of a document that was found to be sound. */
    KeptValue(byte[] source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
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
