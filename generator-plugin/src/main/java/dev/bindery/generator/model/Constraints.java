package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * What a schema says of the values beyond their type; shown in Javadoc, never enforced on answers.
 *
 * @param minimum smallest number, or null
 * @param maximum largest number, or null
 * @param exclusiveMinimum whether {@code minimum} itself is not allowed
 * @param exclusiveMaximum whether {@code maximum} itself is not allowed
 * @param minLength shortest text in characters, or null
 * @param maxLength longest text in characters, or null
 * @param minItems fewest elements, or null
 * @param maxItems most elements, or null
 * @param pattern regular expression of a text, or null
 * @param defaultValue what the server takes where nothing is sent, as JSON, or null
 * @param constant the only text that is right, or null
 * @param example a value that is right, as JSON, or null
 */
public record Constraints(
        @Nullable String minimum,
        @Nullable String maximum,
        boolean exclusiveMinimum,
        boolean exclusiveMaximum,
        @Nullable Long minLength,
        @Nullable Long maxLength,
        @Nullable Long minItems,
        @Nullable Long maxItems,
        @Nullable String pattern,
        @Nullable String defaultValue,
        @Nullable String constant,
        @Nullable String example) {

    /** Nothing is said. */
    public static final Constraints NONE =
            new Constraints(null, null, false, false, null, null, null, null, null, null, null, null);
}
