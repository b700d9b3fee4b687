package dev.bindery.generator.lowering;

import org.jspecify.annotations.Nullable;

/**
 * What the user decides and the specification does not.
 *
 * @param packageName the root package
 * @param clientName the prefix of the client's classes, or null for the one that the specification says or suggests
 */
public record LoweringOptions(String packageName, @Nullable String clientName) {}
