package dev.bindery.runtime.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is no list, map or object: the one place that knows how it is read and how it is written.
 *
 * @param expected its name in a drift report
 * @param kind the JSON kind that is right for it
 * @param plain reads what surely stands there as it would be written, null to be asked for the meaning
 * @param meaning what a value means, in whatever form it came; null when nothing
 * @param form how a value is written
 */
record Scalar<T>(
        String expected,
        JsonKind kind,
        Function<Tokens, @Nullable T> plain,
        Function<JsonValue, @Nullable T> meaning,
        Function<T, JsonValue> form) {
    /** A type that is rare enough to be always compared with its written form. */
    Scalar(String expected, JsonKind kind, Function<JsonValue, @Nullable T> meaning, Function<T, JsonValue> form) {
        this(expected, kind, tokens -> null, meaning, form);
    }

    /** Reads the value at hand: null when it is null or means nothing. Another form is kept, another kind reported too. */
    @Nullable
    T read(Progress progress) {
        Tokens tokens = progress.tokens();
        T value = plain.apply(tokens);
        return value == null ? readOtherForm(progress) : value;
    }

    private @Nullable T readOtherForm(Progress progress) {
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
