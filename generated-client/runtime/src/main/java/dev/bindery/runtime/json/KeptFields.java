package dev.bindery.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that are kept as they came: those that its type does not declare, and declared ones that came
 * in another form than the one that would be written. Immutable. Holds on to the bytes of the document it is from.
 */
public final class KeptFields {
    private static final KeptFields NONE = new KeptFields(Map.of());

    private final Map<String, KeptValue> fields;

    private KeptFields(Map<String, KeptValue> fields) {
        this.fields = fields;
    }

    /** Takes over the map. */
    static KeptFields of(Map<String, KeptValue> fields) {
        return fields.isEmpty() ? NONE : new KeptFields(fields);
    }

    /** {@return no fields} */
    public static KeptFields none() {
        return NONE;
    }

    /** {@return the fields in the order of the document, unmodifiable} */
    public Map<String, JsonValue> asMap() {
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, JsonValue> map = new LinkedHashMap<>();
        fields.forEach((name, value) -> map.put(name, value.get()));
        return Collections.unmodifiableMap(map);
    }

    /** {@return whether a field of this name is kept} */
    public boolean has(String name) {
        return !fields.isEmpty() && fields.containsKey(name);
    }

    /** {@return these fields without the one of this name} */
    public KeptFields without(String name) {
        if (!has(name)) {
            return this;
        }
        Map<String, KeptValue> rest = new LinkedHashMap<>(fields);
        rest.remove(name);
        return of(rest);
    }

    /** {@return these fields and this one, which replaces one of the same name} */
    public KeptFields with(String name, JsonValue value) {
        Map<String, KeptValue> more = new LinkedHashMap<>(fields);
        more.put(name, KeptValue.of(value));
        return of(more);
    }

    /** {@return the kind of the field's value, null when none of this name is kept} */
    @Nullable
    JsonKind kind(String name) {
        KeptValue value = fields.get(name);
        return value == null ? null : value.get().kind();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptFields kept && asMap().equals(kept.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    /** {@return the names alone: values may be secret} */
    @Override
    public String toString() {
        return "KeptFields" + fields.keySet();
    }
}
