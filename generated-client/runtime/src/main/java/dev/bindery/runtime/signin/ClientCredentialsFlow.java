package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An application gets a token of its own for its id and secret. No user takes part, so it can be got anew at any time. */
public final class ClientCredentialsFlow implements TokenSource {
    private final AuthorizationServer server;
    private final TokenEndpoint endpoint;
    private final List<String> scopes;

    /**
     * Makes the flow of one application.
     *
     * @param server who gives out the tokens
     * @param application who asks for them, with its secret
     * @param settings by what means
     * @param scopes what to ask for, as the platform calls it
     */
    public ClientCredentialsFlow(
            AuthorizationServer server, Application application, SignInSettings settings, String... scopes) {
        this.server = server;
        this.endpoint = new TokenEndpoint(server, application, settings);
        this.scopes = List.of(scopes);
    }

    /**
     * Gets a token, and waits.
     *
     * @return the token
     * @throws SignInException if the server gives none
     */
    public Token token() {
        return Waiting.waitFor(next(null));
    }

    @Override
    public CompletableFuture<Token> next(@Nullable Token last) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        if (!scopes.isEmpty()) {
            fields.put("scope", String.join(server.scopeSeparator(), scopes));
        }
        return endpoint.token(server.token(), fields);
    }

    /** {@return the server} */
    @Override
    public String toString() {
        return server.toString();
    }
}
