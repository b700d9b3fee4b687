package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * What an operation answers.
 *
 * @param kind how the body is read
 * @param type the result's type where {@code kind} is {@link Kind#JSON}, else null
 * @param nullable whether JSON null is a right result
 * @param mediaType what the client asks for, or null for JSON
 * @param docs what the result is
 */
public record ResultModel(
        Kind kind,
        @Nullable TypeRef type,
        boolean nullable,
        @Nullable String mediaType,
        Docs docs) {

    /** Ways to read a body. */
    public enum Kind {
        /** JSON of a type. */
        JSON,
        /** Text: {@code String}. */
        TEXT,
        /** {@code byte[]}. */
        BYTES,
        /** Nothing: {@code void}. */
        NOTHING
    }
}
