package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.token.Token;
import dev.bindery.runtime.transport.Redactor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Renews tokens by what the server gave along with them. Some servers give a new pair each time; the old one is used up. */
public final class TokenRefresh implements TokenSource {
    private final AuthorizationServer server;
    private final Application application;
    private final TokenEndpoint endpoint;

    /**
     * Renews the tokens of one application.
     *
     * @param server who gives out the tokens
     * @param application who got them
     * @param settings by what means
     */
    public TokenRefresh(AuthorizationServer server, Application application, SignInSettings settings) {
        this.server = server;
        this.application = application;
        this.endpoint = new TokenEndpoint(server, application, settings);
    }

    /**
     * Renews a token, and waits.
     *
     * @param last the token
     * @return the next one
     * @throws SignInException if the server does not renew it
     */
    public Token refresh(Token last) {
        return Waiting.waitFor(next(last));
    }

    /** {@inheritDoc} Without a token, or with one that cannot be renewed, it fails with {@link SignInException.SignInAgain}. */
    @Override
    public CompletableFuture<Token> next(@Nullable Token last) {
        String refresh = last == null ? null : last.refresh();
        if (last == null || refresh == null) {
            return CompletableFuture.failedFuture(server.problems()
                    .of(
                            SignInProblem.SIGN_IN_AGAIN,
                            last == null ? "there is no token yet" : "the token came without a refresh token",
                            new Redactor()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", refresh);
        if (application.hasRedirectUri() && server.clientAuthentication() == ClientAuthentication.BASIC) {
            fields.put("redirect_uri", application.redirectUri().toString());
        }
        String state = server.sendsState() ? RandomText.next() : null;
        if (state != null) {
            fields.put("state", state);
        }
        server.carried().forEach(name -> carry(fields, name, last.more().get(name)));
        return endpoint.token(server.refresh(), fields).thenApply(next -> keeping(last, next));
    }

    private static void carry(Map<String, String> fields, String name, JsonValue value) {
        String text = value.asString();
        if (text != null) {
            fields.put(name, text);
        }
    }

    /** What the server does not say again still holds: the refresh token, the scopes, the user's id. */
    private static Token keeping(Token last, Token next) {
        Token.Builder whole = next.toBuilder();
        if (next.refresh() == null) {
            whole.refresh(last.refresh());
        }
        if (next.scopes().isEmpty()) {
            whole.scopes(last.scopes());
        }
        last.more().fields().forEach((name, value) -> {
            if (!next.more().fields().containsKey(name)) {
                whole.more(name, value);
            }
        });
        return whole.build();
    }

    /** {@return server and application} */
    @Override
    public String toString() {
        return server + ", " + application;
    }
}
