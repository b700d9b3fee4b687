package dev.bindery.runtime.json;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all generated types with properties have in common: they are immutable, equal where their values are, and print
 * them without secrets.
 *
 * @param <B> the builder of the type
 */
public abstract class DataObject<B extends DataBuilder<?>> {
    /** What was set. Never changed. */
    protected final B values;

    /**
     * Holds values.
     *
     * @param values a builder that nobody else has
     */
    protected DataObject(B values) {
        this.values = values;
    }

    /** {@return the builder, after it was set up} */
    protected static <B extends DataBuilder<?>> B filled(B builder, Consumer<? super B> setup) {
        setup.accept(builder);
        return builder;
    }

    /** {@return a builder of its own with the same values} */
    protected final B copy(B values) {
        return DataBuilder.copy(values);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof DataObject<?> data
                && getClass() == data.getClass()
                && Arrays.equals(values.state(), data.values.state());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values.state());
    }

    @Override
    public final String toString() {
        return values.toString();
    }
}
