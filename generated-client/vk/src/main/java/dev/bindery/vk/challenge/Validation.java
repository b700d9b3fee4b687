package dev.bindery.vk.challenge;

import dev.bindery.runtime.call.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * A page that the user has to visit before VK takes further calls. It ends at {@code blank.html} with {@code success=1} and a
 * new token in its fragment, or with {@code fail=1}.
 *
 * @param page its address; null if VK did not say
 * @param operation the call that waits, such as {@code wall.post}
 */
public record Validation(@Nullable String page, String operation) {

    static Validation of(Challenge challenge) {
        return new Validation(challenge.details().get("redirect_uri"), challenge.operation());
    }

    /** {@return which call waits: the address is the user's own} */
    @Override
    public String toString() {
        return "validation for " + operation;
    }
}
