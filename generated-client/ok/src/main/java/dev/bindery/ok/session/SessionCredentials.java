package dev.bindery.ok.session;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.token.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes what calls of a session are signed with of a token: for {@code OkClient.create().session(…)}, and for
 * {@code TokenKeeper.builder(…).credential(…)}, which keeps it fresh.
 */
public final class SessionCredentials {
    private static final String SESSION_SECRET = "session_secret_key";

    private SessionCredentials() {}

    /**
     * For programs in the hands of users: calls are signed with the secret that came with the token, as it does by the implicit
     * flow and for a password.
     *
     * @param applicationKey the public key of the application, which is not its id
     * @return makes a credential of a token; fails with {@link IllegalArgumentException} if the token came without a secret
     */
    public static Function<Token, Credential> clientSession(String applicationKey) {
        return token -> {
            String secret = token.more().get(SESSION_SECRET).asString();
            if (secret == null) {
                throw new IllegalArgumentException("the token came without a " + SESSION_SECRET
                        + "; a server signs with its application's secret, see serverSession");
            }
            return credential(applicationKey, token, SESSION_SECRET, secret);
        };
    }

    /**
     * For servers: calls are signed with a digest of the token and the application's secret.
     *
     * @param applicationKey the public key of the application, which is not its id
     * @param applicationSecretKey the secret key of the application
     * @return makes a credential of a token
     */
    public static Function<Token, Credential> serverSession(String applicationKey, String applicationSecretKey) {
        return token -> credential(applicationKey, token, "application_secret_key", applicationSecretKey);
    }

    private static Credential credential(String applicationKey, Token token, String secretName, String secret) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("application_key", applicationKey);
        parts.put("access_token", token.access());
        parts.put(secretName, secret);
        return Credential.of(parts);
    }
}
