package dev.bindery.testkit;

/**
 * A named text of a request: a parameter, a form field, a header.
 *
 * @param name its name
 * @param value its text, decoded
 */
public record NameValue(String name, String value) {}
