package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Gives tokens back, so that nobody can use them any more (RFC 7009), and ends sessions. */
public final class TokenRevocation {
    private static final String STANDARD_FIELD = "token";

    private final AuthorizationServer server;
    private final TokenEndpoint endpoint;

    /**
     * Gives back the tokens of one application.
     *
     * @param server who gave them out
     * @param application who got them
     * @param settings by what means
     */
    public TokenRevocation(AuthorizationServer server, Application application, SignInSettings settings) {
        this.server = server;
        this.endpoint = new TokenEndpoint(server, application, settings);
    }

    /**
     * Gives a token back, and waits.
     *
     * @param token the token
     * @throws SignInException if the server does not take it
     */
    public void revoke(Token token) {
        Waiting.waitFor(revokeAsync(token));
    }

    /**
     * Gives a token back: what it is renewed with first, where the server takes that back, then the token itself.
     *
     * @param token the token
     * @return completes when both are given back; what {@link #revoke} throws comes as its exception
     */
    public CompletableFuture<Void> revokeAsync(Token token) {
        String field = server.revocationField();
        if (!field.equals(STANDARD_FIELD)) {
            return endpoint.answer(server.revocation(), Map.of(field, token.access()))
                    .thenAccept(done -> {});
        }
        String refresh = token.refresh();
        CompletableFuture<?> first =
                refresh == null ? CompletableFuture.completedFuture(null) : revoke("refresh_token", refresh);
        return first.thenCompose(done -> revoke("access_token", token.access())).thenAccept(done -> {});
    }

    /**
     * Ends the session of a token, and waits. The application keeps the user's consent.
     *
     * @param token the token
     * @throws SignInException if the server does not end it
     */
    public void logOut(Token token) {
        Waiting.waitFor(logOutAsync(token));
    }

    /**
     * Ends the session of a token. The application keeps the user's consent.
     *
     * @param token the token
     * @return completes when it has ended; what {@link #logOut} throws comes as its exception
     */
    public CompletableFuture<Void> logOutAsync(Token token) {
        return endpoint.answer(server.logOut(), Map.of("access_token", token.access()))
                .thenAccept(done -> {});
    }

    private CompletableFuture<?> revoke(String kind, String secret) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(STANDARD_FIELD, secret);
        fields.put("token_type_hint", kind);
        return endpoint.answer(server.revocation(), fields);
    }
}
