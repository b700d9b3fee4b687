package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * What is told about a part of an API.
 *
 * @param summary one sentence, plain text, or null
 * @param description CommonMark, or null
 * @param deprecated whether users should turn away from it
 * @param certainty {@code documented}, {@code observed}, {@code inferred}, {@code name-only}, or null where not said
 * @param source where it stands, {@code wall.yaml:120}, or null
 */
public record Docs(
        @Nullable String summary,
        @Nullable String description,
        boolean deprecated,
        @Nullable String certainty,
        @Nullable String source) {

    /** Nothing is known. */
    public static final Docs NONE = new Docs(null, null, false, null, null);

    /** A summary and nothing else. */
    public static Docs of(@Nullable String summary) {
        return new Docs(summary, null, false, null, null);
    }
}
