package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Gives tokens back, so that nobody can use them any more (RFC 7009). */
public final class TokenRevocation {
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
     * Gives a token back: what it is renewed with first, then the token itself.
     *
     * @param token the token
     * @return completes when both are given back; what {@link #revoke} throws comes as its exception
     */
    public CompletableFuture<Void> revokeAsync(Token token) {
        String refresh = token.refresh();
        CompletableFuture<?> first =
                refresh == null ? CompletableFuture.completedFuture(null) : revoke("refresh_token", refresh);
        return first.thenCompose(done -> revoke("access_token", token.access())).thenAccept(done -> {});
    }

    private CompletableFuture<?> revoke(String kind, String secret) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", secret);
        fields.put("token_type_hint", kind);
        return endpoint.answer(server.revocation(), fields);
    }
}
