package dev.bindery.runtime.json;

/**
 * Builds objects of a generated type that is read and written as JSON: declared properties, and fields that are kept as
 * they came.
 *
 * @param <B> the builder itself
 * @param <T> the type that is built
 */
public abstract class OpenBuilder<B extends OpenBuilder<B, T>, T> extends DataBuilder<B, T> {
    /**
     * Begins with values.
     *
     * @param shape of the type that is built
     * @param values what is set already, which nobody else has
     */
    protected OpenBuilder(ObjectShape<T> shape, Values values) {
        super(shape, values);
    }

    /**
     * Sets a field that the specification does not name, or one that it names in a form of its own.
     *
     * @param name the field's name in JSON
     * @param value its value; it goes before one that was set by another method
     * @return this builder
     */
    public final B additionalProperty(String name, JsonValue value) {
        values().keep(values().kept().with(name, value));
        return self();
    }
}
