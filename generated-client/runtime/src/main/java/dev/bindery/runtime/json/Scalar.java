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
}
