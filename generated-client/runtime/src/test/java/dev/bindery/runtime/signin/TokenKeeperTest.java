package dev.bindery.runtime.signin;

import static dev.bindery.runtime.signin.Keepers.access;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TokenKeeperTest {
    private final Keepers keepers = new Keepers();

    @Test
    void asksTheSourceForTheFirstOneAndThenKeepsIt() {
        TokenKeeper keeper = keepers.keeper();

        assertThat(access(keeper)).isEqualTo("a-1");
        assertThat(access(keeper)).isEqualTo("a-1");
        assertThat(keepers.store.load().toCompletableFuture().join()).isNotNull();
    }

    @Test
    void renewsBeforeTheEnd() {
        TokenKeeper keeper = keepers.keeper();
        access(keeper);

        keepers.time.passes(Duration.ofMinutes(59).minusSeconds(1));
        assertThat(access(keeper)).isEqualTo("a-1");
        keepers.time.passes(Duration.ofSeconds(1));
        assertThat(access(keeper)).isEqualTo("a-2");
    }

    @Test
    void renewsWhatTheServerRefused() {
        TokenKeeper keeper = keepers.keeper();
        access(keeper);

        keeper.invalidate(Credential.of("a-1"));

        assertThat(access(keeper)).isEqualTo("a-2");
    }

    @Test
    void aLateRefusalOfAnOlderTokenChangesNothing() {
        TokenKeeper keeper = keepers.keeper();
        access(keeper);
        keeper.invalidate(Credential.of("a-1"));
        access(keeper);

        keeper.invalidate(Credential.of("a-1"));

        assertThat(access(keeper)).isEqualTo("a-2");
    }

    @Test
    void aRefusalOfAnothersTokenDoesNotHideThatOfItsOwn() {
        TokenKeeper keeper = keepers.keeper();
        access(keeper);

        keeper.invalidate(Credential.of("another's"));
        assertThat(access(keeper)).isEqualTo("a-1");
        keeper.invalidate(Credential.of("a-1"));
        keeper.invalidate(Credential.of("another's"));
        assertThat(access(keeper)).isEqualTo("a-2");
    }

    @Test
    void aPoolHasTheRefusedOneRenewedAndNoOther() {
        TokenKeeper renewed = keepers.keeper();
        TokenKeeper kept = TokenKeeper.of(
                TokenStore.inMemory(), last -> CompletableFuture.completedFuture(Token.of(last == null ? "b" : "no")));
        CredentialPool pool = CredentialPool.of(List.of(renewed, kept));
        access(renewed);
        access(kept);

        pool.invalidate(Credential.of("a-1"));

        assertThat(access(renewed)).isEqualTo("a-2");
        assertThat(access(kept)).isEqualTo("b");
    }

    @Test
    void oneRequestLeavesForSixtyFourThreads() throws Exception {
        CompletableFuture<Token> slow = new CompletableFuture<>();
        TokenKeeper keeper = keepers.keeper(last -> {
            keepers.asked.incrementAndGet();
            return slow;
        });
        CountDownLatch ready = new CountDownLatch(64);
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Future<String>> waiting = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                waiting.add(threads.submit(() -> {
                    CompletionStage<Credential> credential = keeper.credential();
                    ready.countDown();
                    return credential.toCompletableFuture().join().secret();
                }));
            }
            ready.await();
            slow.complete(Token.of("a-1"));
            for (Future<String> one : waiting) {
                assertThat(one.get()).isEqualTo("a-1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(keepers.asked).hasValue(1);
    }

    @Test
    void cancellingOneWaitDisturbsNobodyElse() {
        CompletableFuture<Token> slow = new CompletableFuture<>();
        TokenKeeper keeper = keepers.keeper(last -> slow);
        CompletableFuture<Credential> one = keeper.credential().toCompletableFuture();
        CompletableFuture<Credential> other = keeper.credential().toCompletableFuture();

        one.cancel(true);
        slow.complete(Token.of("a-1"));

        assertThat(other.join().secret()).isEqualTo("a-1");
    }

    @Test
    void takesWhatAnotherProcessPutIntoTheStore() {
        TokenKeeper keeper = keepers.keeper();
        access(keeper);
        keepers.store.update(kept -> CompletableFuture.completedFuture(Token.of("from elsewhere")));

        keepers.time.passes(Duration.ofHours(1));

        assertThat(access(keeper)).isEqualTo("from elsewhere");
        assertThat(keepers.asked).hasValue(1);
    }

    @Test
    void aPoolSharesTheLoadAndPassesOverWhoFails() {
        TokenKeeper broken = keepers.keeper(last -> CompletableFuture.failedFuture(new IllegalStateException("away")));
        CredentialPool pool = CredentialPool.of(List.<CredentialProvider>of(
                () -> CompletableFuture.completedFuture(Credential.of("t-1")),
                broken,
                () -> CompletableFuture.completedFuture(Credential.of("t-2"))));

        List<String> given = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            given.add(pool.credential().toCompletableFuture().join().secret());
        }

        assertThat(given).containsExactly("t-1", "t-2", "t-2", "t-1", "t-2", "t-2");
        assertThatThrownBy(() -> CredentialPool.ofTokens(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPoolPassesOverWhatTheServerRefusedWhileThereAreOthers() {
        CredentialPool pool = CredentialPool.ofTokens(List.of("t-1", "t-2"));
        pool.credential();
        pool.invalidate(Credential.of("t-1"));

        for (int i = 0; i < 3; i++) {
            assertThat(pool.credential().toCompletableFuture().join()).isEqualTo(Credential.of("t-2"));
        }
        pool.invalidate(Credential.of("t-2"));
        assertThat(pool.credential().toCompletableFuture()).isCompleted(); // a call tells best what the server says
    }
}
