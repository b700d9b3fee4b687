package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Builds objects of a generated type. Not for use by several threads.
 *
 * @param <B> the builder itself
 * @param <T> the type that is built
 */
public abstract class DataBuilder<B extends DataBuilder<B, T>, T> {
    private final Shape<T> shape;
    private final Values values;

    /**
     * Begins with values.
     *
     * @param shape of the type that is built
     * @param values what is set already, which nobody else has
     */
    protected DataBuilder(Shape<T> shape, Values values) {
        this.shape = shape;
        this.values = values;
    }

    final Values values() {
        return values;
    }

    @SuppressWarnings("unchecked") // its own class is what each builder gives as B
    final B self() {
        return (B) this;
    }

    /**
     * Sets a property, in place of any form in which it came.
     *
     * @return this builder
     * @throws NullPointerException if the value is null and required; the message is the property's name
     */
    protected final <V> B set(Property<V> property, @Nullable V value) {
        values.set(property, value);
        return self();
    }

    /**
     * {@return an object with everything that was set}
     *
     * @throws IllegalStateException naming everything that is required and not set
     */
    public final T build() {
        return shape.build(values);
    }

    /** {@return what is set, without secrets} */
    @Override
    public final String toString() {
        return values.toString();
    }
}
