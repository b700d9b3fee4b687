package dev.bindery.runtime.error;

/** May a call be sent again after an error? From the most careful to the most trusting. */
public enum RetryAdvice {
    /** No: the answer would be the same. */
    NEVER,
    /** Yes, if doing it twice does no harm. */
    IF_REPEATABLE,
    /** Yes: the server did not do what was asked. */
    ALWAYS,
    /** Yes, and as often as it takes: the server only wants its calls further apart. */
    WAIT;

    /**
     * Decides for a call.
     *
     * @param repeatable whether doing it twice does no harm
     * @return whether to send it again
     */
    public boolean allows(boolean repeatable) {
        return compareTo(ALWAYS) >= 0 || (this == IF_REPEATABLE && repeatable);
    }

    /**
     * Puts two pieces of advice together.
     *
     * @param other the other advice
     * @return the more trusting one
     */
    public RetryAdvice or(RetryAdvice other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
