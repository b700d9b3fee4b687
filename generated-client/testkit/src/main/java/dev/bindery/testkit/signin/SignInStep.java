package dev.bindery.testkit.signin;

import java.util.Locale;

/** What a server of tokens is asked for. */
public enum SignInStep {
    /** The page where users sign in and agree. */
    AUTHORIZATION,
    /** A token, or the next one. */
    TOKEN,
    /** To take a token back. */
    REVOCATION,
    /** Whose token it is. */
    USER_INFO,
    /** To end the session of the token. */
    LOG_OUT;

    /**
     * Names the step as the journal does.
     *
     * @param schemeId the security scheme whose tokens it is about
     * @return such as {@code user/token}
     */
    public String of(String schemeId) {
        return schemeId + "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
