package dev.bindery.runtime.call;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a server wants to be done before it runs a call: a captcha solved, a page visited, an action confirmed.
 *
 * @param kind what it is, as the API's description calls it, such as {@code captcha}
 * @param operation the name of the operation that was called
 * @param code the error code
 * @param message what the server says, null if nothing
 * @param details what else the server says, by name, such as the address of a picture; not masked
 */
public record Challenge(
        String kind,
        String operation,
        String code,
        @Nullable String message,
        Map<String, String> details) {

    /** Copies the details. */
    public Challenge {
        details = Map.copyOf(details);
    }

    /** {@return kind and operation alone: details may be secret} */
    @Override
    public String toString() {
        return kind + " for " + operation;
    }
}
