package dev.bindery.runtime.error;

import dev.bindery.runtime.transport.Headers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call that failed. Each API has its own subclass. All texts are free of the secrets of the call. */
public abstract class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorDetails details;

    /**
     * Creates the exception.
     *
     * @param details what it is made of
     */
    protected ApiException(ErrorDetails details) {
        super(details.message(), details.cause());
        this.details = details;
    }

    /** {@return the way in which the call failed} */
    public final Failure failure() {
        return details.failure();
    }

    /** {@return the operation's name, such as {@code wall.get}} */
    public final String operation() {
        return details.operation();
    }

    /** {@return the HTTP status; 0 if there was no answer} */
    public final int status() {
        return details.status();
    }

    /** {@return the error code of the API as text; null if there is none} */
    public final @Nullable String code() {
        return details.code();
    }

    /** {@return what the server says about the error; null if it says nothing} */
    public final @Nullable String apiMessage() {
        return details.apiMessage();
    }

    /** {@return the request's parameters as the server repeats them, secrets masked; empty if it does not} */
    public final Map<String, String> parameters() {
        return details.parameters();
    }

    /**
     * {@return what else the server says beside code and message: texts, numbers and booleans by name, secrets masked, such as
     * the address of a captcha's picture; empty if nothing}
     */
    public final Map<String, String> details() {
        return details.more();
    }

    /** {@return the answer's body, secrets masked; of an unexpected answer the first 2,000 characters; empty if none} */
    public final String rawBody() {
        return details.rawBody();
    }

    /** {@return the answer's headers, secrets masked; empty if there was no answer} */
    public final Headers headers() {
        return details.headers();
    }

    /** {@return how many times the request was sent, 0 if never} */
    public final int attempts() {
        return details.attempts();
    }

    /** {@return whether sending the same call again may succeed and does no harm} */
    public final boolean isRetryable() {
        return details.isRetryable();
    }
}
