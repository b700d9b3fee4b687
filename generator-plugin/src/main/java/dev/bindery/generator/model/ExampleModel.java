package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A body that a server could send.
 *
 * @param name what the specification calls it; empty where it is the only one
 * @param summary what it shows, or null
 * @param json whether {@code text} is JSON
 * @param text the body
 */
public record ExampleModel(String name, @Nullable String summary, boolean json, String text) {}
