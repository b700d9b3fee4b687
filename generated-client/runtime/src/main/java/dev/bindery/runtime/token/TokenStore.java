package dev.bindery.runtime.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a program keeps one token between its runs: in memory, in a file, in a database or a secret manager of your own.
 * Safe for use by many threads.
 */
public interface TokenStore {

    /**
     * Replaces the token by another that is made of it. One change happens at a time, in this process and in all others that
     * share the place: a server that gives out a new pair for each refresh must not be asked twice for the same one.
     *
     * @param change makes the new token of the one that is kept, null if there is none. If it fails, or gives the same token,
     *     nothing is written
     * @return the token that is kept now
     */
    CompletionStage<Token> update(Function<@Nullable Token, CompletionStage<Token>> change);

    /**
     * Reads the token.
     *
     * @return the token, later; its value is null if there is none
     */
    CompletionStage<@Nullable Token> load();

    /**
     * Tells whether a user has to sign in first, and waits for it.
     *
     * @return whether there is no token
     * @throws CompletionException if the token cannot be read; its cause says why
     */
    default boolean isEmpty() {
        return load().toCompletableFuture().join() == null;
    }

    /**
     * Keeps a token instead of the one that is kept, such as the first one after the user signed in, and waits for it.
     *
     * @param token the token
     * @throws CompletionException if it cannot be kept; its cause says why, as with {@link #update}
     */
    default void save(Token token) {
        update(kept -> CompletableFuture.completedFuture(token))
                .toCompletableFuture()
                .join();
    }

    /**
     * Forgets the token. Does nothing if there is none. Waits for a change that is under way, lest the token come back by it.
     *
     * @throws CompletionException if it cannot be forgotten; its cause says why
     */
    void clear();

    /** {@return a store that lives as long as this process, empty at first} */
    static TokenStore inMemory() {
        return new MemoryTokenStore();
    }
}
