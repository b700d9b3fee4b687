package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object of a generated type: while they are being set, and, as a copy that nobody changes any more, in
 * the object itself. Not for use by several threads while they are being set.
 */
public final class Values {
    private final Shape<?> shape;
    private final @Nullable Object[] values;
    private KeptFields kept;

    /** Nothing is set. */
    Values(Shape<?> shape) {
        this(shape, new @Nullable Object[shape.properties().size()], KeptFields.none());
    }

    private Values(Shape<?> shape, @Nullable Object[] values, KeptFields kept) {
        this.shape = shape;
        this.values = values;
        this.kept = kept;
    }

    Values copy() {
        return new Values(shape, values.clone(), kept);
    }

    String typeName() {
        return shape.typeName();
    }

    @SuppressWarnings("unchecked") // only set and put fill a place, with what its property holds
    <V> @Nullable V get(Property<V> property) {
        return (V) values[property.place()];
    }

    /** Sets what was read, or what nobody set. */
    void put(Property<?> property, @Nullable Object value) {
        values[property.place()] = value;
    }

    /** Sets what a setter was given; it takes the place of the form in which the property came. */
    <V> void set(Property<V> property, @Nullable V value) {
        values[property.place()] = property.checked(value);
        kept = kept.without(property.wireName());
    }

    KeptFields kept() {
        return kept;
    }

    void keep(KeptFields fields) {
        kept = fields;
    }

    /** {@return the required properties that have no value in any form} */
    List<Property<?>> missing() {
        List<Property<?>> missing = new ArrayList<>();
        for (Property<?> property : shape.properties()) {
            if (property.isRequired() && values[property.place()] == null && !kept.has(property.wireName())) {
                missing.add(property);
            }
        }
        return missing;
    }

    /** {@return a copy, with the values that go without saying} */
    Values complete() {
        Values complete = copy();
        for (Property<?> property : shape.properties()) {
            if (complete.values[property.place()] == null) {
                complete.put(property, property.otherwise());
            }
        }
        return complete;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values same
                && shape == same.shape
                && Arrays.equals(values, same.values)
                && kept.equals(same.kept);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + kept.hashCode();
    }

    /** {@return what is set, without secrets} */
    @Override
    public String toString() {
        ToString text = new ToString(typeName());
        for (Property<?> property : shape.properties()) {
            text.add(property.javaName(), values[property.place()], property.isSecret());
        }
        return text.toString();
    }
}
