package dev.bindery.runtime.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps a token for as long as the process lives. */
final class MemoryTokenStore implements TokenStore {
    private final Turns turns = new Turns();
    private volatile @Nullable Token token;

    @Override
    public CompletionStage<Token> update(Function<@Nullable Token, CompletionStage<Token>> change) {
        return turns.inTurn(() -> change.apply(token).thenApply(changed -> {
            token = changed;
            return changed;
        }));
    }

    @Override
    public CompletionStage<@Nullable Token> load() {
        return CompletableFuture.completedFuture(token);
    }

    @Override
    public void clear() {
        turns.inTurn(() -> {
                    token = null;
                    return CompletableFuture.completedFuture(null);
                })
                .join();
    }

    /** {@return nothing of the token} */
    @Override
    public String toString() {
        return "token store in memory";
    }
}
