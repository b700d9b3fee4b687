package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a kept token when no next one comes. */
class TokenKeeperFailureTest {
    private final StoppedClock time = new StoppedClock();
    private final TokenStore store = TokenStore.inMemory();
    private final AtomicInteger asked = new AtomicInteger();

    /** Each token lasts an hour. */
    private CompletionStage<Token> next(@Nullable Token last) {
        return CompletableFuture.completedFuture(Token.builder("a-" + asked.incrementAndGet())
                .refresh("r")
                .expiresAt(time.instant().plus(Duration.ofHours(1)))
                .build());
    }

    private TokenKeeper keeper(TokenSource source) {
        return TokenKeeper.builder(store, source).clock(time).build();
    }

    private String access(TokenKeeper keeper) {
        return keeper.credential().toCompletableFuture().join().secret();
    }

    @Test
    void aServerThatIsAwayDoesNoHarmWhileTheTokenLasts() {
        SignIns shop = new SignIns();
        shop.server.answer(503, "");
        TokenKeeper keeper = keeper(new TokenRefresh(SignIns.plain().build(), SignIns.APPLICATION, shop.settings));
        store.update(kept -> CompletableFuture.completedFuture(Token.builder("a-1")
                .refresh("r-1")
                .expiresAt(time.instant().plusSeconds(30))
                .build()));

        assertThat(access(keeper)).isEqualTo("a-1");
        time.passes(Duration.ofSeconds(30));
        assertThatThrownBy(() -> access(keeper)).hasCauseInstanceOf(SignInException.Unavailable.class);
    }

    @Test
    void aFinalRefusalSaysWhatTheUserMustDoUntilThereIsANewToken() {
        SignIns shop = new SignIns();
        shop.server.answer(400, "{\"error\":\"invalid_grant\"}");
        TokenKeeper keeper = keeper(new TokenRefresh(SignIns.plain().build(), SignIns.APPLICATION, shop.settings));
        store.update(kept -> CompletableFuture.completedFuture(
                Token.builder("a-1").refresh("r-1").expiresAt(time.instant()).build()));

        assertThatThrownBy(() -> access(keeper))
                .hasCauseInstanceOf(SignInException.SignInAgain.class)
                .hasMessageContaining("the user must sign in again");

        assertThatThrownBy(() -> access(keeper)).hasCauseInstanceOf(SignInException.SignInAgain.class);
        assertThat(shop.server.requests()).hasSize(1);
        store.update(kept -> CompletableFuture.completedFuture(Token.of("a-2")));
        assertThat(access(keeper)).isEqualTo("a-2");
    }

    @Test
    void aWrongPasswordIsNotTriedUntilTheAccountIsLocked() {
        SignIns shop = new SignIns();
        shop.server.answer(401, "{\"error\":\"wrong_password\"}");
        PasswordFlow flow = new PasswordFlow(
                SignIns.plain()
                        .error("wrong_password", SignInProblem.WRONG_PASSWORD)
                        .build(),
                SignIns.APPLICATION,
                shop.settings,
                QuestionHandler.nobody());
        TokenKeeper keeper = keeper(last -> flow.signInAsync("nora", "guess"));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> access(keeper)).hasCauseInstanceOf(SignInException.WrongPassword.class);
        }
        assertThat(shop.server.requests()).hasSize(1);
    }

    @Test
    void aPairThatCouldNotBeKeptIsKeptNextTimeAndNotAskedForAgain() {
        AtomicBoolean full = new AtomicBoolean(true);
        TokenStore disk = new TokenStore() {
            @Override
            public CompletionStage<Token> update(Function<@Nullable Token, CompletionStage<Token>> change) {
                return store.update(kept -> change.apply(kept).thenApply(token -> {
                    if (full.get()) {
                        throw new IllegalStateException("no space left");
                    }
                    return token;
                }));
            }

            @Override
            public CompletionStage<@Nullable Token> load() {
                return store.load();
            }

            @Override
            public void clear() {
                store.clear();
            }
        };
        TokenKeeper keeper = TokenKeeper.builder(disk, this::next).clock(time).build();

        assertThatThrownBy(() -> access(keeper)).hasRootCauseMessage("no space left");
        full.set(false);

        assertThat(access(keeper)).isEqualTo("a-1");
        assertThat(store.load().toCompletableFuture().join()).isNotNull();
        assertThat(asked).hasValue(1);
    }

    @Test
    void theSourceMayThrow() {
        TokenKeeper keeper = keeper(last -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> access(keeper)).hasRootCauseMessage("broken");
        assertThatThrownBy(() -> access(keeper)).hasRootCauseMessage("broken");
    }
}
