package dev.bindery.generator.lowering;

import org.jspecify.annotations.Nullable;

/**
 * What the user decides and the specification does not.
 *
 * @param packageName the root package
 * @param clientName the prefix of the client's classes, or null for the one that the specification says or suggests
 * @param builders which types have builders
 * @param examples whether the model is to have examples of answers, which no client needs
 */
public record LoweringOptions(String packageName, @Nullable String clientName, Builders builders, boolean examples) {

    /** Options for a client in which every type has a builder. */
    public LoweringOptions(String packageName, @Nullable String clientName) {
        this(packageName, clientName, Builders.ALL, false);
    }
}
