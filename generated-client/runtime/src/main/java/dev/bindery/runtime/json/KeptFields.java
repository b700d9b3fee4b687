package dev.bindery.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that are kept as they came: those that its type does not declare, and declared ones that came
 * in another form than the one that would be written. Immutable. Holds on to the bytes of the document it is from.
 */
public final class KeptFields {
    private static final KeptFields NONE = new KeptFields(new FieldTable().copy());

    /** In place of a value: the field was not there. */
    private static final Object ABSENT = new Object();

    /** Each value a {@link JsonValue}, a {@link KeptValue} or {@link #ABSENT}. Not changed any more. */
    private final FieldTable fields;

    private KeptFields(FieldTable fields) {
        this.fields = fields;
    }

    /** {@return a copy of the fields, whose values are each a {@link JsonValue} or a {@link KeptValue}} */
    static KeptFields of(FieldTable fields) {
        FieldTable copy = fields.copy();
        return copy.places() == 0 ? NONE : new KeptFields(copy);
    }

    /** {@return no fields} */
    public static KeptFields none() {
        return NONE;
    }

    /** {@return the fields in the order of the document, unmodifiable} */
    public Map<String, JsonValue> asMap() {
        if (fields.places() == 0) {
            return Map.of();
        }
        Map<String, JsonValue> map = new LinkedHashMap<>();
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    /** Gives each field in the order of the document. */
    void forEach(BiConsumer<String, JsonValue> consumer) {
        for (int place = 0; place < fields.places(); place++) {
            JsonValue value = valueOf(fields.value(place));
            if (value != null) {
                consumer.accept(fields.name(place), value);
            }
        }
    }

    /** {@return whether a field of this name is kept, or kept away} */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** {@return these fields without the one of this name} */
    public KeptFields without(String name) {
        if (!has(name)) {
            return this;
        }
        FieldTable rest = fields.copy();
        rest.remove(name);
        return of(rest);
    }

    /** {@return these fields and this one, which replaces one of the same name} */
    public KeptFields with(String name, JsonValue value) {
        return with(name, (Object) value);
    }

    private KeptFields with(String name, Object value) {
        FieldTable more = fields.copy();
        more.put(name, value);
        return of(more);
    }

    /** {@return these fields; if there is none of this name, none is written either} */
    KeptFields orAbsent(String name) {
        return has(name) ? this : with(name, ABSENT);
    }

    /** {@return the kind of the field's value, null when none of this name is kept} */
    @Nullable
    JsonKind kind(String name) {
        JsonValue value = valueOf(fields.get(name));
        return value == null ? null : value.kind();
    }

    private static @Nullable JsonValue valueOf(@Nullable Object kept) {
        return kept instanceof KeptValue section ? section.get() : kept instanceof JsonValue value ? value : null;
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
        return "KeptFields" + asMap().keySet();
    }
}
