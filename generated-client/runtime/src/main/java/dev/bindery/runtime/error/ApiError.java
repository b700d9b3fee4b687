package dev.bindery.runtime.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer says, not masked.
 *
 * @param code the error code as text
 * @param message the message, or null
 * @param parameters the request's parameters as the server repeats them
 */
public record ApiError(String code, @Nullable String message, Map<String, String> parameters) {

    /** {@return the code alone: the rest may hold secrets} */
    @Override
    public String toString() {
        return "error " + code;
    }
}
