package dev.bindery.runtime.call;

/** A successful answer without the result that is due. The call's exception takes the reason over. */
final class UnusableAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnusableAnswerException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
