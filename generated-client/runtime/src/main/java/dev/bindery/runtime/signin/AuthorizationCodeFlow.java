package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.token.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The user signs in and agrees in the browser, which brings back a code; the program exchanges it for a token. Begin, open
 * {@link AuthorizationRequest#uri()}, finish with the address that the browser was sent to.
 */
public final class AuthorizationCodeFlow extends BrowserFlow {
    private final TokenEndpoint endpoint;

    /**
     * Makes the flow of one application.
     *
     * @param server who gives out the tokens
     * @param application who asks for them; it must say where the browser comes back to
     * @param settings by what means
     */
    public AuthorizationCodeFlow(AuthorizationServer server, Application application, SignInSettings settings) {
        super(server, application, settings, "code");
        this.endpoint = new TokenEndpoint(server, application, settings);
    }

    /**
     * Exchanges the code for a token, and waits.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its query
     * @return the token
     * @throws SignInException if the answer is another request's, if the user said no, or if the server gives no token
     */
    @Override
    public Token finish(AuthorizationRequest request, String address) {
        return Waiting.waitFor(finishAsync(request, address));
    }

    /**
     * Exchanges the code for a token.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its query
     * @return the token, later; what {@link #finish} throws comes as its exception
     */
    public CompletableFuture<Token> finishAsync(AuthorizationRequest request, String address) {
        return exchange(request, address, fields -> endpoint.token(server.token(), fields))
                .thenApply(token -> carrying(token, address));
    }

    /**
     * Exchanges the code for the server's whole answer, where that is more than one token.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its query
     * @return the answer, secrets included, later; what {@link #finish} throws comes as its exception
     */
    public CompletableFuture<JsonObject> answerAsync(AuthorizationRequest request, String address) {
        return exchange(request, address, fields -> endpoint.answer(server.token(), fields));
    }

    /**
     * Exchanges the code for the server's whole answer, where that is more than one token, and waits.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its query
     * @return the answer, secrets included
     * @throws SignInException as {@link #finish} does
     */
    public JsonObject answer(AuthorizationRequest request, String address) {
        return Waiting.waitFor(answerAsync(request, address));
    }

    private <T> CompletableFuture<T> exchange(AuthorizationRequest request, String address, Exchange<T> exchange) {
        Map<String, String> brought;
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            brought = check.read(request, address);
            fields.put("grant_type", "authorization_code");
            fields.put("code", check.required(brought, "code"));
        } catch (SignInException e) {
            return CompletableFuture.failedFuture(e);
        }
        fields.put("redirect_uri", request.redirectUri().toString());
        String verifier = request.verifier();
        if (verifier != null) {
            fields.put("code_verifier", verifier);
        }
        if (server.sendsState()) {
            fields.put("state", request.state());
        }
        server.carried().stream()
                .filter(brought::containsKey)
                .forEach(name -> fields.put(name, brought.getOrDefault(name, "")));
        return exchange.send(fields);
    }

    private Token carrying(Token token, String address) {
        Map<String, String> brought = RedirectParameters.of(address);
        Token.Builder carrying = token.toBuilder();
        server.carried().stream()
                .filter(brought::containsKey)
                .forEach(name -> carrying.more(name, JsonValue.of(brought.getOrDefault(name, ""))));
        return carrying.build();
    }

    /** {@return what renews the tokens of this flow} */
    public TokenRefresh refresh() {
        return new TokenRefresh(server, application, settings);
    }

    /** {@return what tells whose the tokens of this flow are} */
    public UserInfo userInfo() {
        return new UserInfo(server, application, settings);
    }

    /** {@return what takes the tokens of this flow back} */
    public TokenRevocation revocation() {
        return new TokenRevocation(server, application, settings);
    }

    private interface Exchange<T> {
        CompletableFuture<T> send(Map<String, String> fields);
    }
}
