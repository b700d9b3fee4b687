package dev.bindery.generator.docs.page;

/**
 * A way to another page.
 *
 * @param href where it leads, as the page writes it
 * @param text its words
 */
public record Link(String href, String text) {}
