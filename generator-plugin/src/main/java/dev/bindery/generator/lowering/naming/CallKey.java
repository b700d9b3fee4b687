package dev.bindery.generator.lowering.naming;

import org.jspecify.annotations.Nullable;

/**
 * What a method is named after.
 *
 * @param operationId the operation's name, or null
 * @param chosen the Java name that the specification asks for, or null
 * @param httpMethod the verb, upper case
 * @param path the path template
 */
public record CallKey(
        @Nullable String operationId, @Nullable String chosen, String httpMethod, String path) {}
