package dev.bindery.runtime.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a generated type: while they are being set, and, as a copy that nobody changes any more, in the object
 * itself. Not for use by several threads.
 *
 * @param <T> the type that is built
 */
public abstract class DataBuilder<T> implements Cloneable {
    /** Nothing is set. */
    protected DataBuilder() {}

    /**
     * {@return an object with everything that was set}
     *
     * @throws IllegalStateException naming everything that is required and not set
     */
    public abstract T build();

    /** {@return the names of all properties, each followed by its value; values that may not be shown are masked} */
    protected abstract @Nullable Object[] namesAndValues();

    /**
     * {@return the value}
     *
     * @param value what a setter was given
     * @param name the property
     * @throws NullPointerException if it is null; the message is the name
     */
    protected static <V> V given(@Nullable V value, String name) {
        return Objects.requireNonNull(value, name);
    }

    /** {@return a builder of its own with the same values} */
    @SuppressWarnings("unchecked") // a clone is of the class of its original
    protected static <B extends DataBuilder<?>> B copy(B builder) {
        try {
            return (B) builder.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Copies a builder to which everything that is required was given.
     *
     * @param builder whose values are checked
     * @param required Java names of required properties, each followed by its value
     * @return a copy
     * @throws IllegalStateException naming all that are null
     */
    protected static <B extends DataBuilder<?>> B complete(B builder, @Nullable Object... required) {
        Required.allSet(builder.typeName(), required);
        return copy(builder);
    }

    /** {@return what equality and the hash code depend on} */
    @Nullable
    Object[] state() {
        return namesAndValues();
    }

    final String typeName() {
        Class<?> type = getClass().getEnclosingClass();
        return (type == null ? getClass() : type).getSimpleName();
    }

    /** {@return what is set, without secrets} */
    @Override
    public final String toString() {
        return ToString.of(typeName(), namesAndValues());
    }
}
