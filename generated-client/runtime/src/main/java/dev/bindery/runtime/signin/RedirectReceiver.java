package dev.bindery.runtime.signin;

import dev.bindery.runtime.transport.Redactor;
import java.io.IOException;
import java.util.Map;

/** Shows the user the page of a request, and tells where the browser was sent to in the end. */
@FunctionalInterface
public interface RedirectReceiver {

    /**
     * Waits for the browser.
     *
     * @param request the request whose page is to be shown
     * @return the address that the browser was sent to: what finishes the flow, secrets included
     * @throws SignInException if nobody came back
     * @throws IOException if the page cannot be shown
     */
    String receive(AuthorizationRequest request) throws IOException;

    /**
     * Has somebody visit the page and tell the address, such as a user who pastes it into a terminal. Any redirect address will
     * do: nothing needs to be there.
     *
     * @param questions who answers {@link Question.Visit}
     * @return the receiver; without an answer it throws {@link SignInException.Unanswered}
     */
    static RedirectReceiver asking(QuestionHandler questions) {
        return request -> {
            Question visit = new Question.Visit(request.uri(), null);
            String address = Waiting.waitFor(questions.answer(visit).toCompletableFuture());
            if (address.isBlank()) {
                throw new Problems("sign-in in the browser", Map.of())
                        .of(SignInProblem.UNANSWERED, "nobody told where the browser was sent to", new Redactor());
            }
            return address;
        };
    }
}
