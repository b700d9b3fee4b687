package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A store, the time, and a source of tokens that counts: what the tests of {@link TokenKeeper} share. */
final class Keepers {
    final StoppedClock time = new StoppedClock();
    final TokenStore store = TokenStore.inMemory();
    final AtomicInteger asked = new AtomicInteger();

    /** A {@link TokenSource}: {@code a-1}, {@code a-2} and so on; each lasts an hour. */
    CompletionStage<Token> next(@Nullable Token last) {
        return CompletableFuture.completedFuture(Token.builder("a-" + asked.incrementAndGet())
                .refresh("r")
                .expiresAt(time.instant().plus(Duration.ofHours(1)))
                .build());
    }

    TokenKeeper keeper() {
        return keeper(this::next);
    }

    TokenKeeper keeper(TokenSource source) {
        return keeper(store, source);
    }

    TokenKeeper keeper(TokenStore kept, TokenSource source) {
        return TokenKeeper.builder(kept, source).clock(time).build();
    }

    static String access(TokenKeeper keeper) {
        return keeper.credential().toCompletableFuture().join().secret();
    }
}
