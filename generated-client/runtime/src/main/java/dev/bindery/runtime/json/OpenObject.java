package dev.bindery.runtime.json;

import java.util.Map;

/** What all generated types that are read and written as JSON have in common: they keep what they do not declare. */
public abstract class OpenObject extends DataObject {
    /**
     * Holds values.
     *
     * @param values what was set or read, which nobody else has
     */
    protected OpenObject(Values values) {
        super(values);
    }

    /**
     * {@return fields that the specification does not name, and those that came in another form than it says; by name,
     * as they came, unmodifiable}
     */
    public final Map<String, JsonValue> additionalProperties() {
        return values().kept().asMap();
    }
}
