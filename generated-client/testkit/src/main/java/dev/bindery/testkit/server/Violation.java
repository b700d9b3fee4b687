package dev.bindery.testkit.server;

/**
 * A fault of a request.
 *
 * @param kind what kind
 * @param message one sentence that names the parameter
 */
public record Violation(Kind kind, String message) {

    /** Kinds of faults, each with its key under {@code x-bindery-errors/checks}. */
    public enum Kind {
        /** No operation has this path. */
        UNKNOWN_METHOD("unknown-method", 404),
        /** A required parameter is not there. */
        MISSING_PARAMETER("missing-parameter", 400),
        /** A parameter has a value that its schema does not allow, or is not declared at all. */
        INVALID_PARAMETER("invalid-parameter", 400),
        /** No credential, or a wrong one. */
        UNAUTHORIZED("unauthorized", 401),
        /** No signature, or a wrong one. */
        WRONG_SIGNATURE("wrong-signature", 401);

        private final String key;
        private final int httpStatus;

        Kind(String key, int httpStatus) {
            this.key = key;
            this.httpStatus = httpStatus;
        }

        String key() {
            return key;
        }

        int httpStatus() {
            return httpStatus;
        }
    }
}
