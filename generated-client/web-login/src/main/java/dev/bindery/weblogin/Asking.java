package dev.bindery.weblogin;

import dev.bindery.runtime.signin.Question;
import dev.bindery.runtime.signin.QuestionHandler;
import dev.bindery.runtime.signin.SignInProblem;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Asks the handler, and waits for it. */
final class Asking {
    private final QuestionHandler handler;
    private final Faults faults;

    Asking(QuestionHandler handler, Faults faults) {
        this.handler = handler;
        this.faults = faults;
    }

    /** {@return the answer, which no exception shows} */
    String ask(String name, Question question) {
        @Nullable Throwable trouble = null;
        String answer = "";
        try {
            answer = handler.answer(question).toCompletableFuture().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the waiting thread was interrupted");
        } catch (ExecutionException e) {
            trouble = e.getCause();
        } catch (RuntimeException e) {
            trouble = e;
        }
        if (answer == null || answer.isBlank()) {
            throw faults.of(
                    SignInProblem.UNANSWERED, "the platform asks for a " + name + ", and nobody answered", trouble);
        }
        faults.hide(answer);
        return answer;
    }
}
