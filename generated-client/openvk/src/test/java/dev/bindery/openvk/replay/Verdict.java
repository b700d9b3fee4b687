package dev.bindery.openvk.replay;

import org.jspecify.annotations.Nullable;

/**
 * What became of a recording.
 *
 * @param kind how it ended
 * @param problem what is wrong with that, or null
 */
record Verdict(Kind kind, @Nullable String problem) {

    /** How a replay can end. */
    enum Kind {
        /** A result that encodes to the recorded JSON. */
        SAME,
        /** The API's error, with its code and message. */
        ERROR,
        /** No answer that a client could use, told by a declared exception. */
        NO_ANSWER
    }

    static Verdict of(Kind kind) {
        return new Verdict(kind, null);
    }

    static Verdict wrong(Kind kind, String problem) {
        return new Verdict(kind, problem);
    }
}
