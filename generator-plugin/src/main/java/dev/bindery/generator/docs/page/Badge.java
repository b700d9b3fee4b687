package dev.bindery.generator.docs.page;

/**
 * A mark beside a name.
 *
 * @param kind what the style sheet knows it by
 * @param text its words
 */
public record Badge(String kind, String text) {}
