package dev.bindery.runtime.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a generated enumeration. To be declared to the end before it is used.
 *
 * @param <E> the enumeration
 * @param <V> what its values are in JSON, boxed
 * @param <K> the known values
 */
public final class EnumShape<E extends OpenEnum<V, K>, V, K extends Enum<K>> implements JsonCodec<E> {
    private final JsonCodec<V> raw;
    private final BiFunction<V, K, E> constructor;
    private final K unrecognized;
    private final Map<V, E> constants = new HashMap<>();

    private EnumShape(JsonCodec<V> raw, BiFunction<V, K, E> constructor, K unrecognized) {
        this.raw = raw;
        this.constructor = constructor;
        this.unrecognized = unrecognized;
    }

    /**
     * {@return an enumeration without constants yet}
     *
     * @param unrecognized what other values are known as
     */
    public static <E extends OpenEnum<V, K>, V, K extends Enum<K>> EnumShape<E, V, K> of(
            JsonCodec<V> raw, BiFunction<V, K, E> constructor, K unrecognized) {
        return new EnumShape<>(raw, constructor, unrecognized);
    }

    /** {@return a new constant} */
    public E constant(V value, K known) {
        E constant = constructor.apply(value, known);
        constants.put(value, constant);
        return constant;
    }

    /** {@return the constant of this value, or a new object for a value that is not known} */
    public E of(V value) {
        E constant = constants.get(value);
        return constant != null ? constant : constructor.apply(value, unrecognized);
    }

    @Override
    public @Nullable E read(JsonReader in) {
        return in.readAs(raw, this::of);
    }

    @Override
    public void write(JsonWriter out, E value) {
        raw.write(out, value.raw());
    }
}
