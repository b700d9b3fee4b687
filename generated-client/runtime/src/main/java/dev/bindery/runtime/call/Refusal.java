package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiError;
import dev.bindery.runtime.error.RetryAdvice;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An API's error, and what it asks of those who called.
 *
 * @param error the error
 * @param advice whether to send the call again
 * @param challenge what to do before the call is sent again, or null
 * @param cooldown for how long not to call this operation with this credential, or null
 */
record Refusal(
        ApiError error,
        RetryAdvice advice,
        @Nullable Challenge challenge,
        @Nullable Duration cooldown) {

    /** {@return the code alone: the rest may hold secrets} */
    @Override
    public String toString() {
        return error.toString();
    }
}
