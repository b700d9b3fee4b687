package dev.bindery.runtime.signin;

import static dev.bindery.runtime.signin.Keepers.access;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a kept token when no next one comes. */
class TokenKeeperFailureTest {
    private final Keepers keepers = new Keepers();

    @Test
    void aServerThatIsAwayDoesNoHarmWhileTheTokenLasts() {
        SignIns shop = new SignIns();
        shop.server.answer(503, "");
        TokenKeeper keeper =
                keepers.keeper(new TokenRefresh(SignIns.plain().build(), SignIns.APPLICATION, shop.settings));
        keepers.store.update(kept -> CompletableFuture.completedFuture(Token.builder("a-1")
                .refresh("r-1")
                .expiresAt(keepers.time.instant().plusSeconds(30))
                .build()));

        assertThat(access(keeper)).isEqualTo("a-1");
        keepers.time.passes(Duration.ofSeconds(30));
        assertThatThrownBy(() -> access(keeper)).hasCauseInstanceOf(SignInException.Unavailable.class);
    }

    @Test
    void aFinalRefusalSaysWhatTheUserMustDoUntilThereIsANewToken() {
        SignIns shop = new SignIns();
        shop.server.answer(400, "{\"error\":\"invalid_grant\"}");
        TokenKeeper keeper =
                keepers.keeper(new TokenRefresh(SignIns.plain().build(), SignIns.APPLICATION, shop.settings));
        keepers.store.update(kept -> CompletableFuture.completedFuture(Token.builder("a-1")
                .refresh("r-1")
                .expiresAt(keepers.time.instant())
                .build()));

        assertThatThrownBy(() -> access(keeper))
                .hasCauseInstanceOf(SignInException.SignInAgain.class)
                .hasMessageContaining("the user must sign in again");

        assertThatThrownBy(() -> access(keeper)).hasCauseInstanceOf(SignInException.SignInAgain.class);
        assertThat(shop.server.requests()).hasSize(1);
        keepers.store.update(kept -> CompletableFuture.completedFuture(Token.of("a-2")));
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
        TokenKeeper keeper = keepers.keeper(last -> flow.signInAsync("nora", "guess"));

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
                return keepers.store.update(kept -> change.apply(kept).thenApply(token -> {
                    if (full.get()) {
                        throw new IllegalStateException("no space left");
                    }
                    return token;
                }));
            }

            @Override
            public CompletionStage<@Nullable Token> load() {
                return keepers.store.load();
            }

            @Override
            public void clear() {
                keepers.store.clear();
            }
        };
        TokenKeeper keeper = keepers.keeper(disk, keepers::next);

        assertThatThrownBy(() -> access(keeper)).hasRootCauseMessage("no space left");
        full.set(false);

        assertThat(access(keeper)).isEqualTo("a-1");
        assertThat(keepers.store.load().toCompletableFuture().join()).isNotNull();
        assertThat(keepers.asked).hasValue(1);
    }

    @Test
    void theSourceMayThrow() {
        TokenKeeper keeper = keepers.keeper(last -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> access(keeper)).hasRootCauseMessage("broken");
        assertThatThrownBy(() -> access(keeper)).hasRootCauseMessage("broken");
    }
}
