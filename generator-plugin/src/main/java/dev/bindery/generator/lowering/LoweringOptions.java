package dev.bindery.generator.lowering;

import org.jspecify.annotations.Nullable;

/**
 * What the user decides and the specification does not.
 *
 * @param packageName the root package
 * @param clientName the prefix of the client's classes, or null for the one that the specification says or suggests
 * @param examples whether the model is to have examples of answers, which no client needs
 */
public record LoweringOptions(String packageName, @Nullable String clientName, boolean examples) {

    /** Options for a client. */
    public LoweringOptions(String packageName, @Nullable String clientName) {
        this(packageName, clientName, false);
    }
}
