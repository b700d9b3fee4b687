package dev.bindery.runtime.auth;

import java.util.List;

/**
 * A scheme that an operation asks for.
 *
 * @param scheme the scheme's name
 * @param scopes the scopes that the credential must have, possibly none
 */
public record SchemeUse(String scheme, List<String> scopes) {

    /** Copies the scopes. */
    public SchemeUse {
        scopes = List.copyOf(scopes);
    }

    /**
     * Asks for a scheme.
     *
     * @param scheme the scheme's name
     * @param scopes the scopes that the credential must have
     * @return the use
     */
    public static SchemeUse of(String scheme, String... scopes) {
        return new SchemeUse(scheme, List.of(scopes));
    }
}
