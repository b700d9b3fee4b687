package dev.bindery.runtime.signin;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.auth.CredentialProvider;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.token.TokenStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token fresh: it is renewed before it ends and when the server refuses it, once for all calls that wait, and the new
 * one is in the store before anybody uses it. Where a token cannot be renewed any more, calls fail with
 * {@link SignInException.SignInAgain}, and the server is not asked again, until somebody puts a new token into the store.
 */
public final class TokenKeeper implements CredentialProvider {
    private final TokenStore store;
    private final TokenSource source;
    private final Function<Token, Credential> credential;
    private final Clock clock;
    private final Duration ahead;

    private @Nullable Token current;
    private @Nullable Credential refused;
    private @Nullable CompletableFuture<Token> renewing;
    private volatile Renewal lastRenewal = new Renewal(null, null, null);

    private TokenKeeper(Builder builder) {
        store = builder.store;
        source = builder.source;
        credential = builder.credential;
        clock = builder.clock;
        ahead = builder.ahead;
    }

    /**
     * Keeps the token of this store.
     *
     * @param store where the token is; if it is empty, the source is asked for the first one
     * @param source where the next one comes from
     * @return the keeper
     */
    public static TokenKeeper of(TokenStore store, TokenSource source) {
        return builder(store, source).build();
    }

    /**
     * Starts a keeper.
     *
     * @param store where the token is; if it is empty, the source is asked for the first one
     * @param source where the next one comes from
     * @return a builder
     */
    public static Builder builder(TokenStore store, TokenSource source) {
        return new Builder(store, source);
    }

    @Override
    public CompletionStage<Credential> credential() {
        return token().thenApply(credential);
    }

    /** {@return the token to use now, renewed if need be} */
    public CompletableFuture<Token> token() {
        CompletableFuture<Token> mine;
        CompletableFuture<Token> started = null;
        synchronized (this) {
            Token known = current;
            if (known != null && isGood(known)) {
                return CompletableFuture.completedFuture(known);
            }
            if (renewing == null) {
                started = new CompletableFuture<>();
                renewing = started;
            }
            mine = renewing;
        }
        if (started != null) {
            renew(started);
        }
        return mine.copy();
    }

    private void renew(CompletableFuture<Token> waitedFor) {
        CompletionStage<Token> unused = renewed().whenComplete((token, failure) -> {
            synchronized (this) {
                renewing = null;
                if (token != null) {
                    current = token;
                }
            }
            if (token != null) {
                waitedFor.complete(token);
            } else {
                waitedFor.completeExceptionally(Waiting.unwrap(failure));
            }
        });
    }

    private CompletionStage<Token> renewed() {
        try {
            return store.update(this::better);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Somebody else may have renewed the token already, in another process. */
    private CompletionStage<Token> better(@Nullable Token kept) {
        Token last = lastRenewal.latest(kept);
        if (last != null && isGood(last)) {
            return CompletableFuture.completedFuture(last);
        }
        SignInException refusal = lastRenewal.refusal(kept);
        CompletionStage<Token> next = refusal == null
                ? source.next(last).whenComplete((token, failure) -> lastRenewal = Renewal.of(kept, token, failure))
                : CompletableFuture.failedFuture(refusal);
        return next.exceptionallyCompose(failure -> stillUsable(last)
                ? CompletableFuture.completedFuture(Objects.requireNonNull(last))
                : CompletableFuture.failedFuture(Waiting.unwrap(failure)));
    }

    /** A token that ends soon, and that nobody could renew, is good until its end. */
    private boolean stillUsable(@Nullable Token kept) {
        return kept != null && !kept.endsWithin(Duration.ZERO, clock.instant()) && !isRefused(kept);
    }

    private boolean isGood(Token token) {
        return !token.endsWithin(ahead, clock.instant()) && !isRefused(token);
    }

    private synchronized boolean isRefused(Token token) {
        return refused != null && refused.equals(credential.apply(token));
    }

    @Override
    public synchronized void invalidate(Credential what) {
        Token known = current;
        if (known != null && what.equals(credential.apply(known))) {
            refused = what;
            current = null;
        }
    }

    /** {@return where the token is kept} */
    @Override
    public String toString() {
        return "keeper of the " + store;
    }

    /**
     * What came of asking the source, so that it is not asked twice for the same token: the used up half of a pair would be
     * refused, and a password that is refused too often locks the account.
     *
     * @param of what the store had then
     * @param token what the source gave; the store has it, unless it failed to keep it
     * @param refused why it gave none and never will
     */
    private record Renewal(
            @Nullable Token of,
            @Nullable Token token,
            @Nullable SignInException refused) {

        static Renewal of(@Nullable Token kept, @Nullable Token token, @Nullable Throwable failure) {
            Throwable reason = failure == null ? null : Waiting.unwrap(failure);
            return new Renewal(kept, token, reason instanceof SignInException e && isFinal(e) ? e : null);
        }

        private static boolean isFinal(SignInException refusal) {
            return refusal.problem() == SignInProblem.SIGN_IN_AGAIN
                    || refusal.problem() == SignInProblem.WRONG_PASSWORD;
        }

        /** {@return the token that is newer than the one in the store, or that one} */
        @Nullable
        Token latest(@Nullable Token kept) {
            return token != null && Objects.equals(of, kept) ? token : kept;
        }

        /** {@return why nothing comes after the one in the store; null if something may} */
        @Nullable
        SignInException refusal(@Nullable Token kept) {
            return Objects.equals(of, kept) ? refused : null;
        }
    }

    /** Collects what a keeper works with. */
    public static final class Builder {
        private static final Duration A_MINUTE = Duration.ofMinutes(1);

        private final TokenStore store;
        private final TokenSource source;
        private Function<Token, Credential> credential = Token::credential;
        private Clock clock = Clock.systemUTC();
        private Duration ahead = A_MINUTE;

        private Builder(TokenStore store, TokenSource source) {
            this.store = Objects.requireNonNull(store, "store");
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Says what calls need of a token. Default: the access token.
         *
         * @param made makes the credential
         * @return this builder
         */
        public Builder credential(Function<Token, Credential> made) {
            credential = made;
            return this;
        }

        /**
         * Tells the time by another clock.
         *
         * @param newClock the clock
         * @return this builder
         */
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /**
         * Sets how long before its end a token is renewed. Default: a minute. Where tokens live no longer than that, set less,
         * or each call renews.
         *
         * @param duration zero or more
         * @return this builder
         */
        public Builder ahead(Duration duration) {
            ahead = duration;
            return this;
        }

        /** {@return the keeper} */
        public TokenKeeper build() {
            return new TokenKeeper(this);
        }
    }
}
