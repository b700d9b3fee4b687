package dev.bindery.runtime.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a generated type that is never read or written as a whole: the parameters of an operation.
 *
 * @param <T> the type
 */
public final class RequestShape<T> extends Shape<T> {
    private RequestShape(Class<T> type, Function<Values, T> constructor) {
        super(type, constructor);
    }

    /** {@return a shape without properties yet} */
    public static <T> RequestShape<T> of(Class<T> type, Function<Values, T> constructor) {
        return new RequestShape<>(type, constructor);
    }

    /** {@return a new property, without which no object is built} */
    public <V> Property<V> required(String name) {
        return add(name, true, false, null);
    }

    /** {@return a new property, without which no object is built and whose value is never printed} */
    public <V> Property<V> requiredSecret(String name) {
        return add(name, true, true, null);
    }

    /** {@return a new property} */
    public <V> Property<V> optional(String name) {
        return add(name, false, false, null);
    }

    /** {@return a new property whose value is never printed} */
    public <V> Property<V> optionalSecret(String name) {
        return add(name, false, true, null);
    }

    /** {@return a new property that has this value where no other is set} */
    public Property<String> constant(String name, String value) {
        return add(name, true, false, value);
    }

    private <V> Property<V> add(String name, boolean required, boolean secret, @Nullable V otherwise) {
        return add(new Property<>(properties().size(), name, required, secret, otherwise));
    }
}
