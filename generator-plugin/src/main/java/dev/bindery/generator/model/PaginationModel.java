package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * How to walk through all pages of a listing by offset and count.
 *
 * @param offsetParameter wire name of the parameter that says how many elements to skip
 * @param countParameter wire name of the parameter that says how many to answer, or null
 * @param resultsProperty wire name of the list in the result, or null where the result is the list
 * @param totalProperty wire name of the property with the number of all elements, or null
 * @param methodName the Java method, {@code getAll}
 */
public record PaginationModel(
        String offsetParameter,
        @Nullable String countParameter,
        @Nullable String resultsProperty,
        @Nullable String totalProperty,
        String methodName) {}
