package dev.bindery.generator.fidelity;

import org.jspecify.annotations.Nullable;

/**
 * Something that a request has to carry.
 *
 * @param name what it is, for messages
 * @param check tells what is wrong with a request, null if nothing is
 */
record Expectation(String name, Check check) {

    /** Looks at a request. */
    @FunctionalInterface
    interface Check {
        @Nullable
        String problem(RecordedRequest request);
    }

    /** {@return an expectation that nothing can fulfil} */
    static Expectation missed(String name, String why) {
        return new Expectation(name, request -> why);
    }
}
