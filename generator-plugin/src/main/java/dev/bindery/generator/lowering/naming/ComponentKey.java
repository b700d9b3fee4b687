package dev.bindery.generator.lowering.naming;

import org.jspecify.annotations.Nullable;

/**
 * A schema that has a name in the specification.
 *
 * @param key the name
 * @param chosen the Java name that the specification asks for, or null
 * @param file the file that it stands in
 */
public record ComponentKey(String key, @Nullable String chosen, String file) {}
