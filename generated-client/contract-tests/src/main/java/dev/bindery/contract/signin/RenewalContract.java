package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.SignInProblem;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.FileTokenStore;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.signin.SignInStep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of tokens that are renewed. */
public abstract class RenewalContract extends SignInContract<AuthorizationCodeFlow> {
    private TokenStore store = TokenStore.inMemory();

    /**
     * Tests a flow.
     *
     * @param subject the flow
     */
    protected RenewalContract(SignInUnderTest<AuthorizationCodeFlow> subject) {
        super(subject);
    }

    @BeforeEach
    void signIn() {
        store = TokenStore.inMemory();
        store.save(signedIn());
    }

    private Token kept() {
        return store.load().toCompletableFuture().join();
    }

    private Token ended() {
        return kept().toBuilder().expiresAt(Instant.EPOCH).build();
    }

    private TokenKeeper keeper(TokenStore of) {
        return TokenKeeper.of(of, flow.refresh());
    }

    private int renewals() {
        return received(SignInStep.TOKEN).size() - 1;
    }

    @Test
    void aCallWhoseTokenEndedGoesOutWithTheNextOne() {
        users().expireTokens();

        subject.call().accept(server.uri(), keeper(store));

        assertThat(renewals()).isEqualTo(1);
    }

    @Test
    void oneRequestLeavesForSixtyFourThreads() throws Exception {
        store.save(ended());
        TokenKeeper keeper = keeper(store);

        List<String> all = Together.call(
                () -> keeper.credential().toCompletableFuture().join().secret());

        assertThat(all).containsOnly(kept().access());
        assertThat(renewals()).isEqualTo(1);
    }

    @Test
    void whoSharesAFileTakesWhatTheOtherRenewed(@TempDir Path folder) {
        Token ended = ended();
        Path file = folder.resolve("token");
        FileTokenStore.at(file).save(ended);

        List<CompletableFuture<Token>> both = Stream.generate(() -> keeper(FileTokenStore.at(file)))
                .limit(2)
                .map(TokenKeeper::token)
                .toList();

        assertThat(both.get(0).join()).isEqualTo(both.get(1).join());
        assertThat(renewals()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("documentedErrors")
    void whyTheServerDoesNotRenewIsTold(String code, SignInProblem problem) {
        users().on(SignInStep.TOKEN).error(code, "Because.");

        assertThatThrownBy(() -> flow.refresh().refresh(kept()))
                .hasMessageContaining("Because.")
                .asInstanceOf(InstanceOfAssertFactories.type(SignInException.class))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void aServerThatWasSlowOrBrokeIsAskedAgainWithTheSamePair() {
        store.save(ended());
        AuthorizationCodeFlow impatient = subject.flow().apply(application, settings.timeout(Duration.ofMillis(200)));
        users().on(SignInStep.TOKEN)
                .reply(Reply.json(200, "{}").after(Duration.ofMinutes(1)))
                .reply(Reply.of(503, "text/html", ""))
                .reply(Reply.dropped());

        assertThatThrownBy(() -> impatient.refresh().refresh(kept())).isInstanceOf(SignInException.Unavailable.class);
        TokenKeeper keeper = keeper(store);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> keeper.token().join()).hasCauseInstanceOf(SignInException.Unavailable.class);
        }
        assertThat(keeper.token().join().access()).startsWith("issued-access-");
    }

    @Test
    void aServerThatBrokeIsToldAgainWhatIsGivenBack() {
        users().on(SignInStep.REVOCATION).reply(Reply.of(503, "text/html", "")).reply(Reply.dropped());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> flow.revocation().revoke(kept())).isInstanceOf(SignInException.Unavailable.class);
        }
        flow.revocation().revoke(kept());
    }

    @Test
    void whatWasTakenBackMeansSigningInAgain() {
        users().revokeAll();
        TokenKeeper keeper = keeper(store);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> subject.call().accept(server.uri(), keeper))
                    .hasCauseInstanceOf(SignInException.SignInAgain.class)
                    .hasMessageContaining("the user must sign in again");
        }
        assertThat(renewals()).isEqualTo(1);
        store.save(signedIn());
        subject.call().accept(server.uri(), keeper);
    }

    @Test
    void givesBackWhatItGot() {
        flow.revocation().revoke(kept());

        assertThatThrownBy(() -> subject.call().accept(server.uri(), CredentialProvider.of(kept().credential())))
                .isInstanceOf(ApiException.class);
    }
}
