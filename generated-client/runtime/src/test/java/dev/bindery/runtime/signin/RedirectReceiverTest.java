package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RedirectReceiverTest {
    private final SignIns shop = new SignIns();
    private final ImplicitFlow flow = new ImplicitFlow(SignIns.plain().build(), SignIns.APPLICATION, shop.settings);

    /** A user who visits the page and says where it led. */
    private static QuestionHandler user(String parameters) {
        return question -> {
            String page = ((Question.Visit) question).page().toString();
            String state = RedirectParameters.of(page).get("state");
            return CompletableFuture.completedFuture(SignIns.HOME + parameters + "&state=" + state);
        };
    }

    @Test
    void theAddressThatTheUserTellsFinishesTheFlow() throws IOException {
        assertThat(flow.signIn(RedirectReceiver.asking(user("#access_token=a-1")), "wall")
                        .access())
                .isEqualTo("a-1");
    }

    @Test
    void theCodeOfThePageIsExchanged() throws IOException {
        shop.server.answer(200, "{\"access_token\":\"a-2\"}");
        AuthorizationCodeFlow code =
                new AuthorizationCodeFlow(SignIns.plain().build(), SignIns.APPLICATION, shop.settings);

        assertThat(code.signIn(RedirectReceiver.asking(user("?code=c-1"))).access())
                .isEqualTo("a-2");
        assertThat(shop.form()).containsEntry("code", "c-1");
    }

    @Test
    void asksForTheScopes() {
        assertThatThrownBy(() -> flow.signIn(
                        request -> {
                            assertThat(request.uri().getQuery()).contains("scope=wall docs");
                            throw new IOException("no browser");
                        },
                        "wall",
                        "docs"))
                .isInstanceOf(IOException.class)
                .hasMessage("no browser");
    }

    @Test
    void somebodyWhoTellsNoAddressHasNotSignedIn() {
        assertThatThrownBy(() -> flow.signIn(RedirectReceiver.asking(QuestionHandler.nobody())))
                .isInstanceOf(SignInException.Unanswered.class)
                .hasMessageContaining("nobody told where the browser was sent to");
    }
}
