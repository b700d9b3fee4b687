package dev.bindery.runtime.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer says, not masked.
 *
 * @param code the error code as text
 * @param message the message, or null
 * @param parameters the request's parameters as the server repeats them
 * @param details the texts, numbers and booleans beside the code, by name
 */
public record ApiError(
        String code, @Nullable String message, Map<String, String> parameters, Map<String, String> details) {

    /** An error that says nothing more. */
    public ApiError(String code, @Nullable String message, Map<String, String> parameters) {
        this(code, message, parameters, Map.of());
    }

    /** {@return the code alone: the rest may hold secrets} */
    @Override
    public String toString() {
        return "error " + code;
    }
}
