package dev.bindery.runtime.json;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all generated types with properties have in common: they are immutable, equal where their values are, and print
 * them without secrets.
 */
public abstract class DataObject {
    private final Values values;

    /**
     * Holds values.
     *
     * @param values what was set, which nobody else has
     */
    protected DataObject(Values values) {
        this.values = values;
    }

    final Values values() {
        return values;
    }

    /**
     * {@return the value of a property that an object is not built without}
     *
     * @throws MissingFieldException if an answer left the field out, or sent what cannot be read
     */
    protected final <V> V get(Property<V> property) {
        V value = values.get(property);
        if (value == null) {
            String name = property.wireName();
            throw new MissingFieldException(
                    values.typeName(), name, values.kept().kind(name));
        }
        return value;
    }

    /** {@return the value of a property, or null} */
    protected final <V> @Nullable V getOrNull(Property<V> property) {
        return values.get(property);
    }

    /** {@return the values of an object, to be changed} */
    protected static Values copyOf(DataObject object) {
        return object.values.copy();
    }

    /** {@return the builder, after it was set up} */
    protected static <B> B filled(B builder, Consumer<? super B> setup) {
        setup.accept(builder);
        return builder;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof DataObject data && values.equals(data.values);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(values);
    }

    @Override
    public final String toString() {
        return values.toString();
    }
}
