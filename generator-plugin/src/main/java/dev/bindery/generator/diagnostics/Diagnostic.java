package dev.bindery.generator.diagnostics;

import java.util.Comparator;
import java.util.regex.Pattern;

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
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}]");
    private static final int MAX_PART = 500;
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::where)
            .thenComparing(Diagnostic::advice);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /**
     * One line: {@code wall.yaml:120:9: error: in wall.get, parameter count: …; …}. What is quoted from a document may be
     * long or have line ends in it: control characters become spaces, and each part is cut after 500 characters.
     */
    @Override
    public String toString() {
        return location + ": " + severity + ": " + (where.isEmpty() ? "" : "in " + printable(where) + ": ")
                + printable(message) + (advice.isEmpty() ? "" : "; " + printable(advice));
    }

    private static String printable(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ");
        return line.length() <= MAX_PART ? line : line.substring(0, MAX_PART) + "…";
    }
}
