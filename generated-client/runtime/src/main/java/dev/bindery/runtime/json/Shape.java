package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a generated type is made of: its properties, in the order in which they were declared. To be declared to the end
 * before it is used.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {
    private final Class<T> type;
    private final Function<Values, T> constructor;
    private final List<Property<?>> properties = new ArrayList<>();

    Shape(Class<T> type, Function<Values, T> constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /** {@return values for a builder, none of which is set} */
    public final Values nothing() {
        return new Values(this);
    }

    final String typeName() {
        return type.getSimpleName();
    }

    final List<Property<?>> properties() {
        return properties;
    }

    final <P extends Property<?>> P add(P property) {
        properties.add(property);
        return property;
    }

    /** {@return an object that holds the values, which nobody may change any more} */
    final T holding(Values values) {
        return constructor.apply(values);
    }

    /**
     * {@return an object with a copy of the values}
     *
     * @throws IllegalStateException naming all that are required and have no value in any form
     */
    final T build(Values values) {
        Values complete = values.complete();
        List<Property<?>> missing = complete.missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(typeName() + " needs "
                    + missing.stream().map(Property::javaName).collect(Collectors.joining(", ")) + ": set "
                    + (missing.size() == 1 ? "it" : "them") + " before build()");
        }
        return holding(complete);
    }
}
