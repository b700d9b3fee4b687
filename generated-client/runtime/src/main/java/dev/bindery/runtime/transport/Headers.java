package dev.bindery.runtime.transport;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The header fields of an answer. Names are compared without regard to case. Immutable. */
public final class Headers implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Headers EMPTY = new Headers(Map.of());

    @SuppressWarnings("serial") // every map and list put here is serializable
    private final Map<String, List<String>> values;

    private Headers(Map<String, List<String>> values) {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, list) ->
                sorted.computeIfAbsent(name, n -> new ArrayList<>()).addAll(list));
        sorted.replaceAll((name, list) -> List.copyOf(list));
        this.values = Collections.unmodifiableMap(sorted);
    }

    /** {@return no headers at all} */
    public static Headers empty() {
        return EMPTY;
    }

    /**
     * Copies a map of headers.
     *
     * @param values the values of each name; names that differ in case only are put together
     * @return the headers
     */
    public static Headers of(Map<String, List<String>> values) {
        return values.isEmpty() ? EMPTY : new Headers(values);
    }

    /**
     * The first value of a field.
     *
     * @param name the field's name, in any case
     * @return its first value; null if the field is not there
     */
    public @Nullable String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /**
     * All values of a field.
     *
     * @param name the field's name, in any case
     * @return its values in their order, empty if the field is not there
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** {@return the names in lower case, sorted} */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        values.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return Collections.unmodifiableSet(names);
    }

    /** {@return the fields as a map that finds names in any case} */
    public Map<String, List<String>> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the names alone: values may be secrets} */
    @Override
    public String toString() {
        return names().toString();
    }
}
