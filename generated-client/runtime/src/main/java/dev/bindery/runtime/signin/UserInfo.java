package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.token.Token;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks the server whose tokens they are. */
public final class UserInfo {
    private final AuthorizationServer server;
    private final TokenEndpoint endpoint;

    /**
     * Asks for one application.
     *
     * @param server who gave the tokens out
     * @param application who got them
     * @param settings by what means
     */
    public UserInfo(AuthorizationServer server, Application application, SignInSettings settings) {
        this.server = server;
        this.endpoint = new TokenEndpoint(server, application, settings);
    }

    /**
     * Asks whose a token is, and waits.
     *
     * @param token the token
     * @return what the server says; which fields, depends on the scopes of the token
     * @throws SignInException if the server does not say it
     */
    public JsonObject of(Token token) {
        return Waiting.waitFor(ofAsync(token));
    }

    /**
     * Asks whose a token is.
     *
     * @param token the token
     * @return what the server says, later; what {@link #of} throws comes as its exception
     */
    public CompletableFuture<JsonObject> ofAsync(Token token) {
        return endpoint.answer(server.userInfo(), Map.of("access_token", token.access()));
    }
}
