package dev.bindery.runtime.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all generated types that are read and written as JSON have in common: they keep what they do not declare.
 *
 * @param <B> the builder of the type
 */
public abstract class OpenObject<B extends OpenBuilder<B, ?>> extends DataObject<B> {
    /**
     * Holds values.
     *
     * @param values a builder that nobody else has
     */
    protected OpenObject(B values) {
        super(values);
    }

    /**
     * {@return fields that the specification does not name, and those that came in another form than it says; by name,
     * as they came, unmodifiable}
     */
    public final Map<String, JsonValue> additionalProperties() {
        return values.kept().asMap();
    }

    /**
     * {@return a value that is never null to the caller}
     *
     * @param name its name in JSON
     * @param value the value, or null
     * @throws MissingFieldException if the server left the field out, or sent what cannot be read
     */
    protected final <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new MissingFieldException(
                    values.typeName(), name, values.kept().kind(name));
        }
        return value;
    }

    /** {@return the fields of an object that are written as they came} */
    protected static KeptFields kept(OpenObject<?> object) {
        return object.values.kept();
    }

    /**
     * {@return the builder, with the fields that were found in no form that it has a place for}
     *
     * @param in at the end of the object; hears of required fields that were not there
     * @param nullable for each property that is always there, but may be null, its name in JSON and its value; one that
     *     was not there is not written either
     */
    protected static <B extends OpenBuilder<?, ?>> B keeping(JsonReader in, B values, @Nullable Object... nullable) {
        KeptFields kept = in.endObject();
        for (int i = 0; i < nullable.length; i += 2) {
            String name = String.valueOf(nullable[i]);
            if (nullable[i + 1] == null && !kept.has(name)) {
                in.progress().missing(name);
                kept = kept.orAbsent(name);
            }
        }
        values.keep(kept);
        if (in.progress().isHeard()) {
            Required.missing(kept, values.required()).forEach(in.progress()::missing);
        }
        return values;
    }
}
