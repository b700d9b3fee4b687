package dev.bindery.runtime.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all generated enumerations have in common: constants for the values that are known, and any other value besides.
 * Equal where their values are.
 *
 * @param <V> what the value is in JSON, boxed
 * @param <K> the known values
 */
public abstract class OpenEnum<V, K extends Enum<K>> {
    private final V value;
    private final K known;

    /**
     * Holds a value.
     *
     * @throws NullPointerException if it is null; the message is {@code value}
     */
    protected OpenEnum(V value, K known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** {@return the value as it stands in JSON} */
    protected final V raw() {
        return value;
    }

    /** {@return which of the known values it is, for use in a {@code switch}} */
    public final K known() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum<?, ?> same && getClass() == same.getClass() && value.equals(same.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** {@return the value as it stands in JSON} */
    @Override
    public final String toString() {
        return value.toString();
    }
}
