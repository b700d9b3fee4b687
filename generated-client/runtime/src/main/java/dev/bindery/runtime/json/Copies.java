package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of what builders are given, in the same order. */
public final class Copies {
    private Copies() {}

    /**
     * {@return the elements, or null for null}
     *
     * @throws NullPointerException if an element is null
     */
    public static <T> @Nullable List<T> list(@Nullable Collection<? extends T> elements) {
        return elements == null ? null : List.copyOf(elements);
    }

    /** {@return the elements, null among them, or null for null} */
    public static <T> @Nullable List<@Nullable T> nullableList(@Nullable Collection<? extends @Nullable T> elements) {
        return elements == null ? null : Collections.unmodifiableList(new ArrayList<@Nullable T>(elements));
    }

    /**
     * {@return the entries, or null for null}
     *
     * @throws NullPointerException if a name or a value is null
     */
    public static <T> @Nullable Map<String, T> map(@Nullable Map<String, ? extends T> entries) {
        return entries == null ? null : Collections.unmodifiableMap(copy(entries));
    }

    /** {@return the entries, null values among them, or null for null} */
    public static <T> @Nullable Map<String, @Nullable T> nullableMap(
            @Nullable Map<String, ? extends @Nullable T> entries) {
        return entries == null ? null : Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable T>(entries));
    }

    private static <T> Map<String, T> copy(Map<String, ? extends T> entries) {
        Map<String, T> copy = new LinkedHashMap<>();
        entries.forEach(
                (name, value) -> copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name)));
        return copy;
    }
}
