package dev.bindery.generator.docs.page;

import org.jspecify.annotations.Nullable;

/**
 * A part of a type's name.
 *
 * @param text its text
 * @param href the page of that type, or null
 */
public record Piece(String text, @Nullable String href) {}
