package dev.bindery.runtime.json;

/** The six kinds of JSON values. */
public enum JsonKind {
    OBJECT("object"),
    ARRAY("array"),
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    NULL("null");

    private final String text;

    JsonKind(String text) {
        this.text = text;
    }

    /** {@return the kind's name as JSON Schema writes it, such as {@code object}} */
    @Override
    public String toString() {
        return text;
    }
}
