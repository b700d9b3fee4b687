package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** A field that the specification promises is not there, or came in a form that cannot be read. */
public final class MissingFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String field;

    MissingFieldException(String type, String field, @Nullable JsonKind found) {
        super(
                found == null
                        ? "%s.%s is required, but the answer has no such field".formatted(type, field)
                        : "%s.%s is required, but the answer has an unreadable %s; see additionalProperties()"
                                .formatted(type, field, found));
        this.type = type;
        this.field = field;
    }

    /** {@return the Java type's simple name, such as {@code Post}} */
    public String type() {
        return type;
    }

    /** {@return the field's name in JSON} */
    public String field() {
        return field;
    }
}
