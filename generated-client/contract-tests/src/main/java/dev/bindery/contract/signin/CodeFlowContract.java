package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.signin.Application;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.signin.SignInStep;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds while a code becomes a token. */
public abstract class CodeFlowContract extends BrowserFlowContract<AuthorizationCodeFlow> {

    /**
     * Tests a flow.
     *
     * @param subject the flow
     */
    protected CodeFlowContract(SignInUnderTest<AuthorizationCodeFlow> subject) {
        super(subject);
    }

    @ParameterizedTest
    @MethodSource("documentedErrors")
    void whatTheServerRefusesIsTold(String code, SignInProblem problem) {
        users().on(SignInStep.TOKEN).error(code, "Because.");

        assertThatThrownBy(this::signedIn)
                .hasMessageContaining("Because.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void aSlowOrBrokenServerMayBeTriedAgain() {
        AuthorizationRequest request = begun();
        String address = sentBack(request);
        AuthorizationCodeFlow impatient = subject.flow().apply(application, settings.timeout(Duration.ofMillis(200)));
        users().on(SignInStep.TOKEN)
                .reply(Reply.json(200, "{}").after(Duration.ofMinutes(1)))
                .reply(Reply.of(502, "text/html", "<html>"))
                .reply(Reply.dropped())
                .reply(Reply.json(200, "{\"access_token\":\"cut off\"}").cutOff())
                .reply(Reply.json(200, "{}"));

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> (received(SignInStep.TOKEN).isEmpty() ? impatient : flow).finish(request, address))
                    .isInstanceOf(SignInException.Unavailable.class);
        }
        assertThat(finish(request, address).access()).startsWith("issued-access-");
    }

    @Test
    void aCodeCountsOnce() {
        AuthorizationRequest request = begun();
        String address = sentBack(request);
        finish(request, address);

        assertThatThrownBy(() -> finish(request, address)).isInstanceOf(SignInException.SignInAgain.class);
    }

    @Test
    void whatTheBrowserBringsIsNoUseToAnotherProgram() {
        AuthorizationRequest request = begun();
        String address = sentBack(request);
        AuthorizationRequest stolen =
                AuthorizationRequest.resume(URI.create(HOME), request.state(), request.verifier() + "-guessed");
        Application other = subject.confidential()
                ? Application.of("app-1", "guessed").redirectingTo(URI.create(HOME))
                : Application.of("app-2").redirectingTo(URI.create(HOME));

        assertThatThrownBy(() -> subject.flow().apply(other, settings).finish(request, address))
                .isInstanceOf(SignInException.WrongApplication.class);
        if (wantsProof()) {
            assertThatThrownBy(() -> finish(stolen, address)).isInstanceOf(SignInException.SignInAgain.class);
        }
    }

    @Test
    void secretsAreSentInTheBodyAndNeverInAnAddress() {
        signedIn();

        assertThat(received(SignInStep.TOKEN).get(0).query()).isEmpty();
        assertThat(received(SignInStep.TOKEN).get(0).form()).isNotEmpty();
    }
}
