package dev.bindery.generator.docs.page;

/**
 * A section of a page.
 *
 * @param id its anchor
 * @param title its heading
 */
public record TocEntry(String id, String title) {}
