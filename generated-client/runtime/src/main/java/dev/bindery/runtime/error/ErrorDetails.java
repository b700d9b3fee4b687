package dev.bindery.runtime.error;

import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.Redactor;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an {@link ApiException} is made of. Building it is the one door through which texts get there: all are masked. */
public final class ErrorDetails implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private final String operation;
    private final String message;
    private final @Nullable Throwable cause;
    private final int status;
    private final Headers headers;
    private final String rawBody;
    private final @Nullable String code;
    private final @Nullable String apiMessage;

    @SuppressWarnings("serial") // an unmodifiable LinkedHashMap of strings
    private final Map<String, String> parameters;

    @SuppressWarnings("serial") // an unmodifiable LinkedHashMap of strings
    private final Map<String, String> more;

    private final int attempts;
    private final boolean retryable;

    private ErrorDetails(Builder builder) {
        Redactor redactor = builder.redactor;
        failure = builder.failure;
        operation = builder.operation;
        message = redactor.redact(builder.operation + ": " + builder.reason);
        cause = builder.cause == null ? null : redactor.redact(builder.cause);
        status = builder.status;
        headers = redactor.redact(builder.headers);
        rawBody = shortened(redactor.redact(shortened(builder.body, builder.bodyLimit * 50L)), builder.bodyLimit);
        code = builder.code;
        apiMessage = builder.apiMessage == null ? null : redactor.redact(builder.apiMessage);
        parameters = Collections.unmodifiableMap(redactor.redact(builder.parameters));
        more = Collections.unmodifiableMap(redactor.redact(builder.more));
        attempts = builder.attempts;
        retryable = builder.retryable;
    }

    private static String shortened(String text, long limit) {
        return text.length() <= limit ? text : text.substring(0, (int) limit);
    }

    /**
     * Starts the details of a failure.
     *
     * @param failure the way in which the call failed
     * @param operation the operation's name
     * @param redactor knows the secrets of the call
     * @return a builder
     */
    public static Builder builder(Failure failure, String operation, Redactor redactor) {
        return new Builder(failure, operation, redactor);
    }

    /** {@return the way in which the call failed} */
    public Failure failure() {
        return failure;
    }

    /** {@return the operation's name} */
    public String operation() {
        return operation;
    }

    /** {@return the exception's message} */
    public String message() {
        return message;
    }

    /** {@return what happened inside; null if nothing more is known} */
    public @Nullable Throwable cause() {
        return cause;
    }

    /** {@return the HTTP status; 0 if there was no answer} */
    public int status() {
        return status;
    }

    /** {@return the answer's headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return the answer's body} */
    public String rawBody() {
        return rawBody;
    }

    /** {@return the error code of the API; null if there is none} */
    public @Nullable String code() {
        return code;
    }

    /** {@return what the server says about the error; null if it says nothing} */
    public @Nullable String apiMessage() {
        return apiMessage;
    }

    /** {@return the request's parameters as the server repeats them} */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** {@return what else the server says beside code and message, by name} */
    public Map<String, String> more() {
        return more;
    }

    /** {@return how many times the request was sent} */
    public int attempts() {
        return attempts;
    }

    /** {@return whether sending the same call again may succeed and does no harm} */
    public boolean isRetryable() {
        return retryable;
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }

    /** Collects the details as they are; {@link #build} masks them. */
    public static final class Builder {
        private final Failure failure;
        private final String operation;
        private final Redactor redactor;
        private String reason = "failed";
        private @Nullable Throwable cause;
        private int status;
        private Headers headers = Headers.empty();
        private String body = "";
        private int bodyLimit = Integer.MAX_VALUE;
        private @Nullable String code;
        private @Nullable String apiMessage;
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final Map<String, String> more = new LinkedHashMap<>();
        private int attempts;
        private boolean retryable;

        private Builder(Failure failure, String operation, Redactor redactor) {
            this.failure = Objects.requireNonNull(failure, "failure");
            this.operation = Objects.requireNonNull(operation, "operation");
            this.redactor = Objects.requireNonNull(redactor, "redactor");
        }

        /**
         * Says what happened: the message is the operation's name and this.
         *
         * @param reason what happened
         * @return this builder
         */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Sets the exception behind it.
         *
         * @param cause the exception, or null
         * @return this builder
         */
        public Builder cause(@Nullable Throwable cause) {
            this.cause = cause;
            return this;
        }

        /**
         * Sets status, headers and body.
         *
         * @param answer the answer
         * @param limit keep at most this many characters of its body
         * @return this builder
         */
        public Builder answer(TransportResponse answer, int limit) {
            this.status = answer.status();
            this.headers = answer.headers();
            this.body = answer.text();
            this.bodyLimit = limit;
            return this;
        }

        /**
         * Sets what the server says.
         *
         * @param error the error that was found in the answer
         * @return this builder
         */
        public Builder error(ApiError error) {
            this.code = error.code();
            this.apiMessage = error.message();
            this.parameters.putAll(error.parameters());
            this.more.putAll(error.details());
            return this;
        }

        /**
         * Sets how many times the request was sent.
         *
         * @param attempts 0 or more
         * @return this builder
         */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /**
         * Sets whether sending the same call again may succeed and does no harm.
         *
         * @param retryable whether it may be sent again
         * @return this builder
         */
        public Builder retryable(boolean retryable) {
            this.retryable = retryable;
            return this;
        }

        /** {@return the masked details} */
        public ErrorDetails build() {
            return new ErrorDetails(this);
        }
    }
}
