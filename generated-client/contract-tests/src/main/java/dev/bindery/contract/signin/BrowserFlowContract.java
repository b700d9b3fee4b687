package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.signin.AuthorizationRequest;
import dev.bindery.runtime.signin.BrowserFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.token.Token;
import dev.bindery.testkit.signin.SignInStep;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds while the user is in the browser.
 *
 * @param <F> the flow
 */
public abstract class BrowserFlowContract<F extends BrowserFlow> extends SignInContract<F> {

    /**
     * Tests a flow.
     *
     * @param subject the flow
     */
    protected BrowserFlowContract(SignInUnderTest<F> subject) {
        super(subject);
    }

    @Test
    void theTokenOpensTheApi() {
        Token token = signedIn();

        assertThat(token.access()).startsWith("issued-access-");
        assertThat(token.scopes()).containsExactly(subject.scope());
        assertThat(token.expiresAt()).isNotNull();
        subject.call().accept(server.uri(), CredentialProvider.of(token.credential()));
    }

    @Test
    void aTokenThatEndedOrWasTakenBackOpensNothing() {
        Token ended = signedIn();
        users().expireTokens();
        Token takenBack = signedIn();
        users().revokeAll();

        for (Token token : List.of(ended, takenBack)) {
            CredentialProvider credential = CredentialProvider.of(token.credential());
            assertThatThrownBy(() -> subject.call().accept(server.uri(), credential))
                    .asInstanceOf(InstanceOfAssertFactories.type(ApiException.class))
                    .satisfies(refusal -> assertThat(refusal.failure()).isEqualTo(Failure.API))
                    .satisfies(refusal -> assertThat(refusal.code()).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("documentedErrors")
    void whatThePageRefusesIsTold(String code, SignInProblem problem) {
        users().on(SignInStep.AUTHORIZATION).error(code, "Because.");
        AuthorizationRequest request = begun();
        String address = sentBack(request);

        assertThatThrownBy(() -> finish(request, address))
                .hasMessageContaining("Because.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void anAnswerWithoutItsStateIsRefused() {
        AuthorizationRequest request = begun();
        String address = sentBack(request);

        for (String state : new String[] {"", "&state=", "&state=guessed"}) {
            String lost = address.replace("&state=" + request.state(), state);
            assertThatThrownBy(() -> finish(request, lost)).isInstanceOf(SignInException.ForeignAnswer.class);
        }
        assertThat(received(SignInStep.TOKEN)).isEmpty();
    }

    @Test
    void anAnswerOfAnotherSessionIsRefused() {
        AuthorizationRequest foreign = begun();
        String address = sentBack(foreign);

        assertThatThrownBy(() -> finish(begun(), address)).isInstanceOf(SignInException.ForeignAnswer.class);
    }
}
