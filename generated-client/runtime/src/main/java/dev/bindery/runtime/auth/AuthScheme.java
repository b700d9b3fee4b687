package dev.bindery.runtime.auth;

import dev.bindery.runtime.transport.RequestDraft;

/** How a credential gets into a request. Stateless. */
public interface AuthScheme {

    /** {@return the name of the security scheme in the API's description} */
    String id();

    /**
     * Adds parameters that stay the same when the call is repeated. Called once a call.
     *
     * @param draft the request so far
     * @param credential the credential
     */
    default void prepare(RequestDraft draft, Credential credential) {}

    /**
     * Puts the credential in. Called for each attempt, when all parameters of the call are settled. Secrets that are not
     * parts of the credential themselves are told to {@link RequestDraft#secret}.
     *
     * @param draft the request of this attempt
     * @param credential the credential
     * @throws IllegalArgumentException if the credential has characters that the request cannot carry
     */
    void authorize(RequestDraft draft, Credential credential);

    /**
     * Signs. Called for each attempt, when every scheme has put its credential in, but not for operations that go unsigned.
     *
     * @param draft the request of this attempt
     * @param credential the credential
     * @throws IllegalStateException if the credential lacks what to sign with
     */
    default void sign(RequestDraft draft, Credential credential) {}
}
