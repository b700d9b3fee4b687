package dev.bindery.runtime.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why there is no answer, and above all: may the server have got the request? */
public final class TransportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The three ways of getting no answer. */
    public enum Kind {
        /** The request never left: no connection, no such host. Sending it again does no harm. */
        NOT_SENT,
        /** The connection broke. The server may have done what was asked. */
        CONNECTION_LOST,
        /** The time for this attempt is over. The server may have done what was asked. */
        TIMEOUT
    }

    /**
     * Creates the exception.
     *
     * @param kind the way of getting no answer
     * @param message what happened
     * @param cause the exception behind it, or null
     */
    public TransportException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** {@return the way of getting no answer} */
    public Kind kind() {
        return kind;
    }
}
