package dev.bindery.generator.diagnostics;

import java.util.Comparator;

/**
 * A place in a specification.
 *
 * @param file the file's path relative to the root of the specification, with {@code /} between names
 * @param line counted from 1; 0 means the file as a whole
 * @param column counted from 1 in characters; 0 means the file as a whole
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {
    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** {@return the file as a whole, for what concerns no line of it} */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@return {@code file:line:column}, or the file alone} */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
