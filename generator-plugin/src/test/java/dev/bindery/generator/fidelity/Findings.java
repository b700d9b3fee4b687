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

    @Override
    public String toString() {
        return "%s %d of %d".formatted(subject, rightCount(), tried.size());
    }
}
