package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.SourceLocation;

/** What makes the rest of a file unreadable. It never leaves this package. */
final class ParseException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient SourceLocation location;
    private final String problem;
    private final String advice;

    ParseException(SourceLocation location, String problem, String advice) {
        super(problem);
        this.location = location;
        this.problem = problem;
        this.advice = advice;
    }

    SourceLocation location() {
        return location;
    }

    String problem() {
        return problem;
    }

    String advice() {
        return advice;
    }
}
