package dev.bindery.generator.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts what was tried and what was right, and keeps what was not. Nothing is counted twice. */
final class Findings {

    private final String subject;
    private final Set<String> tried = new LinkedHashSet<>();
    private final Set<String> wrong = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();

    Findings(String subject) {
        this.subject = subject;
    }

    void tried(String name) {
        tried.add(name);
    }

    void wrong(String name, String why) {
        tried.add(name);
        if (wrong.add(name)) {
            failures.add(name + ": " + why);
        }
    }

    int triedCount() {
        return tried.size();
    }

    int rightCount() {
        return tried.size() - wrong.size();
    }

    /** {@return what went wrong, the first thing for each name} */
    List<String> failures() {
        return failures;
    }

    /**
     * The sum of what was found of one subject.
     *
     * @param all the findings; at least one
     */
    static String total(List<Findings> all) {
        return told(
                all.get(0).subject,
                all.stream().mapToInt(Findings::rightCount).sum(),
                all.stream().mapToInt(Findings::triedCount).sum());
    }

    private static String told(String subject, int right, int tried) {
        return "%s %d of %d".formatted(subject, right, tried);
    }

    @Override
    public String toString() {
        return told(subject, rightCount(), triedCount());
    }
}
