package dev.bindery.vk.challenge;

import dev.bindery.runtime.call.Challenge;
import dev.bindery.runtime.call.ChallengeAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A question that the user has to say yes to.
 *
 * @param text the question; null if VK did not say
 * @param operation the call that waits, such as {@code wall.delete}
 */
public record Confirmation(@Nullable String text, String operation) {

    static Confirmation of(Challenge challenge) {
        return new Confirmation(challenge.details().get("confirmation_text"), challenge.operation());
    }

    /** {@return the answer that the user means it} */
    public ChallengeAnswer confirmed() {
        return ChallengeAnswer.with("confirm", "1");
    }

    /** {@return the answer that the user does not: the call fails with VK's error} */
    public ChallengeAnswer declined() {
        return ChallengeAnswer.giveUp();
    }
}
