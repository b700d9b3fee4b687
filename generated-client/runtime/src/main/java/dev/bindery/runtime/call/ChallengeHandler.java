package dev.bindery.runtime.call;

import java.util.concurrent.CompletionStage;

/** Does what a server wants to be done before it runs a call. Asked by one call of a client at a time. */
@FunctionalInterface
public interface ChallengeHandler {

    /**
     * Takes care of a challenge. Must not block: a program that asks a person completes the stage when the person is done.
     *
     * @param challenge what the server wants
     * @return the answer, later; a failure counts as {@link ChallengeAnswer#giveUp()}
     */
    CompletionStage<ChallengeAnswer> handle(Challenge challenge);
}
