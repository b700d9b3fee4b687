package dev.bindery.runtime.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is no list, map or object: the one place that knows how it is read and how it is written.
 *
 * @param expected its name in a drift report
 * @param kind the JSON kind that is right for it
 * @param meaning what a value means, in whatever form it came; null when nothing
 * @param form how a value is written
 */
record Scalar<T>(
        String expected, JsonKind kind, Function<JsonValue, @Nullable T> meaning, Function<T, JsonValue> form) {
    /** Reads the value at hand, unless it stood there plainly. */
    @Nullable
    T readUnless(@Nullable T plain, Progress progress) {
        return plain == null ? read(progress) : plain;
    }

    /** Reads the value at hand: null when it is null or means nothing. Another form is kept, another kind reported too. */
    @Nullable
    T read(Progress progress) {
        Tokens tokens = progress.tokens();
        // An object or array means as little as null; it is passed over without being read.
        JsonValue found = tokens.atScalar() ? TreeReader.value(tokens) : JsonValue.NULL;
        T value = meaning.apply(found);
        if (value == null) {
            progress.refuse(expected);
        } else if (found.kind() != kind) {
            progress.drift(expected);
        } else if (!form.apply(value).equals(found)) {
            progress.keep(); // right, but spelled in another way
        }
        return value;
    }
}
