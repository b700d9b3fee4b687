package dev.bindery.testkit.signin;

import org.jspecify.annotations.Nullable;

/**
 * A code that a browser took along.
 *
 * @param session what it stands for
 * @param redirectUri where the browser went
 * @param state what the application bound it to
 * @param challenge the digest of the application's proof; null if it gave none
 */
record IssuedCode(
        Session session,
        String redirectUri,
        String state,
        @Nullable String challenge) {}
