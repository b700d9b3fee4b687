package dev.bindery.generator.docs.change;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two versions.
 *
 * @param kind what happened
 * @param owner the method or type
 * @param part the parameter, field, value or code; null for the owner itself
 */
public record Change(Kind kind, String owner, @Nullable String part) {

    /** What can happen. */
    public enum Kind {
        /** A method is new. */
        METHOD_ADDED,
        /** A method is gone. */
        METHOD_REMOVED,
        /** Users should turn away from a method. */
        METHOD_DEPRECATED,
        /** A parameter is new. */
        PARAMETER_ADDED,
        /** A parameter is new, and no call may leave it out. */
        REQUIRED_PARAMETER_ADDED,
        /** A parameter is gone. */
        PARAMETER_REMOVED,
        /** No call may leave the parameter out any more. */
        PARAMETER_REQUIRED,
        /** A parameter has another type. */
        PARAMETER_TYPE,
        /** The answer has another type. */
        RESPONSE_TYPE,
        /** A type is new. */
        TYPE_ADDED,
        /** A type is gone. */
        TYPE_REMOVED,
        /** A field is new. */
        FIELD_ADDED,
        /** A field is gone. */
        FIELD_REMOVED,
        /** A field has another type. */
        FIELD_TYPE,
        /** A value of an enumeration is new. */
        VALUE_ADDED,
        /** A value of an enumeration is gone. */
        VALUE_REMOVED,
        /** An error code is new. */
        ERROR_ADDED,
        /** An error code is gone. */
        ERROR_REMOVED
    }
}
