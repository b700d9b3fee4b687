package dev.bindery.contract.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.signin.AuthorizationCodeFlow;
import dev.bindery.runtime.signin.SignInException;
import dev.bindery.runtime.signin.TokenKeeper;
import dev.bindery.runtime.token.FileTokenStore;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.signin.SignInStep;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of tokens that are renewed. */
public abstract class RenewalContract extends SignInContract<AuthorizationCodeFlow> {
    private static final int THREADS = 64;

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
        keep(signedIn());
    }

    private void keep(Token token) {
        store.update(kept -> CompletableFuture.completedFuture(token))
                .toCompletableFuture()
                .join();
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
        keep(ended());
        TokenKeeper keeper = keeper(store);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<String> one = () -> {
            together.await();
            return keeper.credential().toCompletableFuture().join().secret();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> all =
                    threads.invokeAll(Stream.generate(() -> one).limit(THREADS).toList());
            for (Future<String> each : all) {
                assertThat(each.get()).isEqualTo(kept().access());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(renewals()).isEqualTo(1);
    }

    @Test
    void whoSharesAFileTakesWhatTheOtherRenewed(@TempDir Path folder) {
        Token ended = ended();
        Path file = folder.resolve("token");
        FileTokenStore.at(file)
                .update(none -> CompletableFuture.completedFuture(ended))
                .toCompletableFuture()
                .join();

        List<CompletableFuture<Token>> both = Stream.generate(() -> keeper(FileTokenStore.at(file)))
                .limit(2)
                .map(TokenKeeper::token)
                .toList();

        assertThat(both.get(0).join()).isEqualTo(both.get(1).join());
        assertThat(renewals()).isEqualTo(1);
    }

    @Test
    void aServerThatBrokeIsAskedAgainWithTheSamePair() {
        keep(ended());
        TokenKeeper keeper = keeper(store);
        users().on(SignInStep.TOKEN).reply(Reply.of(503, "text/html", "")).reply(Reply.dropped());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> keeper.token().join()).hasCauseInstanceOf(SignInException.Unavailable.class);
        }
        assertThat(keeper.token().join().access()).startsWith("issued-access-");
    }

    @Test
    void whatWasTakenBackMeansSigningInAgain() {
        users().revokeAll();
        TokenKeeper keeper = keeper(store);

        assertThatThrownBy(() -> subject.call().accept(server.uri(), keeper)).hasStackTraceContaining("SignInAgain");
        keep(signedIn());
        subject.call().accept(server.uri(), keeper);
    }

    @Test
    void givesBackWhatItGot() {
        flow.revocation().revoke(kept());

        assertThatThrownBy(() -> subject.call().accept(server.uri(), CredentialProvider.of(kept().credential())))
                .isInstanceOf(ApiException.class);
    }
}
