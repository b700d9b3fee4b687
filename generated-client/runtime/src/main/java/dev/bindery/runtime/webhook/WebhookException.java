package dev.bindery.runtime.webhook;

import java.util.Objects;

/** A call that does not come from the platform, or cannot be used now. The message shows no secret and no signature. */
public final class WebhookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a call is refused. */
    public enum Reason {
        /** It cannot be read, or misses something. */
        MALFORMED,
        /** The platform did not sign it with this secret. */
        WRONG_SIGNATURE,
        /** The same call is being handled now, and nobody knows how that will end. */
        BEING_HANDLED
    }

    /**
     * Says why a call is refused.
     *
     * @param reason why
     * @param message the same for people, without secrets
     */
    public WebhookException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return why the call is refused} */
    public Reason reason() {
        return reason;
    }
}
