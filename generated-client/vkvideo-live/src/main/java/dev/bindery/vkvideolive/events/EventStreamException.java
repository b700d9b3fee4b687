package dev.bindery.vkvideolive.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why events come no more. No token is in its message. */
public final class EventStreamException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int code;

    /** Why events come no more. */
    public enum Reason {
        /** The server disconnected with a code after which nobody may come back, or refused the connection. */
        DISCONNECTED,
        /** The server refused or ended the subscription, such as to a channel that the caller may not read. */
        SUBSCRIPTION_REFUSED,
        /** No token could be had, and asking again would not help. */
        NO_TOKEN,
        /** The subscriber's buffer was full. */
        TOO_SLOW
    }

    EventStreamException(Reason reason, int code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.code = code;
    }

    /** {@return why events come no more} */
    public Reason reason() {
        return reason;
    }

    /** {@return the code of the server: that of the websocket's end, or of an error; 0 if the server said nothing} */
    public int code() {
        return code;
    }
}
