package dev.bindery.runtime.signin;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers what a platform asks while somebody signs in. */
@FunctionalInterface
public interface QuestionHandler {

    /**
     * Answers. Must not block: a program that asks a person completes the stage when the person is done.
     *
     * @param question what the platform asks
     * @return the answer, later. An empty one, or a failure, means that nobody answers; the sign-in fails with
     *     {@link SignInException.Unanswered} then
     */
    CompletionStage<String> answer(Question question);

    /** {@return one that asks in the terminal} */
    static QuestionHandler console() {
        return new ConsoleQuestions(System.in, System.out);
    }

    /** {@return one that never answers} */
    static QuestionHandler nobody() {
        return question -> CompletableFuture.completedFuture("");
    }
}
