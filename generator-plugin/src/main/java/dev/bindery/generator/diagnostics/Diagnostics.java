package dev.bindery.generator.diagnostics;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects every problem of a specification. The order in which they are reported does not matter: they come out sorted
 * by file, line and column, each once. Several threads may report.
 */
public final class Diagnostics {
    private final Set<Diagnostic> collected = ConcurrentHashMap.newKeySet();

    /** Adds one problem; an equal one is dropped. */
    public void add(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    /** Adds an error; see {@link Diagnostic} for the parts. */
    public void error(SourceLocation location, String where, String message, String advice) {
        add(new Diagnostic(Severity.ERROR, location, where, message, advice));
    }

    /** Adds a warning; see {@link Diagnostic} for the parts. */
    public void warning(SourceLocation location, String where, String message, String advice) {
        add(new Diagnostic(Severity.WARNING, location, where, message, advice));
    }

    /** Adds a note; see {@link Diagnostic} for the parts. */
    public void note(SourceLocation location, String where, String message, String advice) {
        add(new Diagnostic(Severity.NOTE, location, where, message, advice));
    }

    /** {@return everything, sorted by file, line and column} */
    public List<Diagnostic> all() {
        return collected.stream().sorted().toList();
    }

    /** {@return how many there are of this severity} */
    public long count(Severity severity) {
        return collected.stream().filter(d -> d.severity() == severity).count();
    }

    /** {@return whether anything makes a right client impossible} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** {@return the others} */
    public Diagnostics without(Severity severity) {
        Diagnostics others = new Diagnostics();
        collected.stream().filter(d -> d.severity() != severity).forEach(others::add);
        return others;
    }

    /**
     * The problems as lines for people.
     *
     * @param filePrefix put before each file name, such as {@code spec/vk/}; may be empty
     * @param limit how many lines at most, above 0; what is left out is counted in a last line, errors are left out last
     */
    public List<String> lines(String filePrefix, int limit) {
        List<Diagnostic> all = all();
        if (all.size() <= limit) {
            return all.stream().map(d -> filePrefix + d).toList();
        }
        Set<Diagnostic> shown = Stream.of(Severity.values())
                .flatMap(severity -> all.stream().filter(d -> d.severity() == severity))
                .limit(limit)
                .collect(Collectors.toSet());
        Stream<String> lines = all.stream().filter(shown::contains).map(d -> filePrefix + d);
        return Stream.concat(lines, Stream.of("and " + (all.size() - limit) + " more"))
                .toList();
    }
}
