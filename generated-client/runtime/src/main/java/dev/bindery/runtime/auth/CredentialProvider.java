package dev.bindery.runtime.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gives the credential for each attempt: a fixed one, or one that is fetched and renewed. Safe for use by many threads. */
@FunctionalInterface
public interface CredentialProvider {

    /**
     * The credential to use now. Asked before each attempt, so an implementation keeps what it has. If it fails, the call
     * fails, too, and shows the class and the stack trace of that exception but not its text, in which a secret may stand.
     *
     * @return the credential, now or later
     */
    CompletionStage<Credential> credential();

    /**
     * Tells that the server refused a credential. The next {@link #credential()} should give another one.
     *
     * @param refused what was refused; compare it with what you have now, many calls may report the same
     */
    default void invalidate(Credential refused) {}

    /**
     * Always the same credential.
     *
     * @param credential the credential
     * @return a provider
     */
    static CredentialProvider of(Credential credential) {
        CompletableFuture<Credential> known = CompletableFuture.completedFuture(credential);
        return known::copy;
    }

    /**
     * Always the same token or key.
     *
     * @param secret the secret
     * @return a provider
     * @throws IllegalArgumentException if it is blank
     */
    static CredentialProvider of(String secret) {
        return of(Credential.of(secret));
    }
}
