package dev.bindery.generator.diagnostics;

import java.util.Comparator;

/**
 * One problem.
 *
 * @param severity how much it weighs
 * @param location the place to look at
 * @param where the part of the API, such as {@code wall.get, parameter count}; empty when the place says it all
 * @param message what was found; no full stop
 * @param advice what would be right; empty when the message says it
 */
public record Diagnostic(Severity severity, SourceLocation location, String where, String message, String advice)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::where)
            .thenComparing(Diagnostic::advice);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@return one line: {@code wall.yaml:120:9: error: in wall.get, parameter count: …; …}} */
    @Override
    public String toString() {
        return location + ": " + severity + ": " + (where.isEmpty() ? "" : "in " + where + ": ") + message
                + (advice.isEmpty() ? "" : "; " + advice);
    }
}
