package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * How a method is called by its name.
 *
 * @param httpMethod the verb
 * @param path the path with {@code {method}}
 * @param place {@link ParameterPlace#FORM} or {@link ParameterPlace#QUERY}
 * @param envelope the property that holds the result, or null
 */
public record UntypedCallModel(
        String httpMethod,
        String path,
        ParameterPlace place,
        @Nullable String envelope) {}
