package dev.bindery.generator.diagnostics;

import java.util.Locale;

/** How much a diagnostic weighs; the heaviest first. */
public enum Severity {
    /** No right client can be made: nothing is generated. */
    ERROR,
    /** Harmless for the client, and still not as the author meant it. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
