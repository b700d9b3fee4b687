package dev.bindery.runtime.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call or one of its attempts went.
 *
 * @param operation the operation's name
 * @param status the HTTP status; 0 if there was no answer
 * @param attempts how many times the request was sent up to now
 * @param duration how long it took
 * @param failure why there is no result; null if there is one
 */
public record CallOutcome(
        String operation,
        int status,
        int attempts,
        Duration duration,
        @Nullable Throwable failure) {}
