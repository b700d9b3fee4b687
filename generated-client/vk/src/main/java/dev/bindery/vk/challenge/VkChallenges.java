package dev.bindery.vk.challenge;

import dev.bindery.runtime.call.Challenge;
import dev.bindery.runtime.call.ChallengeAnswer;
import dev.bindery.runtime.call.ChallengeHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Answers what VK asks before it runs a call. To be given to the setup of a client by {@code onChallenge}; each method that is
 * not overridden gives up, and the call fails with VK's error. VK's other calls wait while one of the methods is at work, and
 * are sent afterwards.
 *
 * <pre>{@code
 * VkClient.create().onChallenge(new VkChallenges() {
 *     public CompletionStage<ChallengeAnswer> captcha(Captcha captcha) {
 *         return browser.open(captcha.page()).thenApply(captcha::solved);
 *     }
 * })
 * }</pre>
 */
public interface VkChallenges extends ChallengeHandler {

    /**
     * Has the user show that they are no machine (error 14).
     *
     * @param captcha the captcha
     * @return its {@link Captcha#solved} or {@link Captcha#typed}, later
     */
    default CompletionStage<ChallengeAnswer> captcha(Captcha captcha) {
        return CompletableFuture.completedFuture(ChallengeAnswer.giveUp());
    }

    /**
     * Has the user prove on a page of VK who they are (error 17).
     *
     * @param validation the page
     * @return {@link ChallengeAnswer#done()} when it was visited and the client's credential provider has the token that came of
     *     it, later
     */
    default CompletionStage<ChallengeAnswer> validation(Validation validation) {
        return CompletableFuture.completedFuture(ChallengeAnswer.giveUp());
    }

    /**
     * Asks the user whether they mean it (error 24).
     *
     * @param confirmation what is to be confirmed
     * @return its {@link Confirmation#confirmed}, later
     */
    default CompletionStage<ChallengeAnswer> confirmation(Confirmation confirmation) {
        return CompletableFuture.completedFuture(ChallengeAnswer.giveUp());
    }

    @Override
    default CompletionStage<ChallengeAnswer> handle(Challenge challenge) {
        return switch (challenge.kind()) {
            case "captcha" -> captcha(Captcha.of(challenge));
            case "validation" -> validation(Validation.of(challenge));
            case "confirmation" -> confirmation(Confirmation.of(challenge));
            default -> CompletableFuture.completedFuture(ChallengeAnswer.giveUp());
        };
    }
}
