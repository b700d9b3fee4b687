package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.token.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The user signs in and agrees in the browser, which brings back the token itself, behind the {@code #} of the address. It is
 * for programs that can keep no secret; where a platform has {@link AuthorizationCodeFlow} with proof keys, that is better.
 */
public final class ImplicitFlow {
    private final AuthorizationServer server;
    private final Application application;
    private final SignInSettings settings;
    private final RedirectCheck check;

    /**
     * Makes the flow of one application.
     *
     * @param server who gives out the tokens
     * @param application who asks for them; it must say where the browser comes back to
     * @param settings by what means
     */
    public ImplicitFlow(AuthorizationServer server, Application application, SignInSettings settings) {
        this.server = server;
        this.application = application;
        this.settings = settings;
        this.check = new RedirectCheck(server);
    }

    /**
     * Begins with a page for the user.
     *
     * @param scopes what to ask for, as the platform calls it
     * @return the request
     * @throws IllegalStateException if the application has no redirect address
     */
    public AuthorizationRequest begin(String... scopes) {
        return begin(wishes -> wishes.scopes(scopes));
    }

    /**
     * Begins with a page for the user, where more is to be said than scopes.
     *
     * @param wishes says what is asked of the user
     * @return the request
     * @throws IllegalStateException if the application has no redirect address
     */
    public AuthorizationRequest begin(Consumer<AuthorizationRequest.Wishes> wishes) {
        AuthorizationRequest.Wishes said = new AuthorizationRequest.Wishes();
        wishes.accept(said);
        return AuthorizationRequest.begin(server, settings, application, said, "token");
    }

    /**
     * Reads the token. Nothing is sent.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its fragment
     * @return the token
     * @throws SignInException if the answer is another request's, if the user said no, or if there is no token in it
     */
    public Token finish(AuthorizationRequest request, String address) {
        JsonObject answer = answer(request, address);
        Token token = TokenReader.read(answer, settings.clock().instant());
        if (token == null) {
            check.required(Map.of(), "access_token");
            throw new IllegalStateException("unreachable: required() refuses what is missing");
        }
        return token;
    }

    /**
     * Reads all that the browser brought back, where that is more than one token. Nothing is sent.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its fragment
     * @return the parameters, secrets included
     * @throws SignInException if the answer is another request's, or if the user said no
     */
    public JsonObject answer(AuthorizationRequest request, String address) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        check.read(request, address).forEach((name, value) -> fields.put(name, JsonValue.of(value)));
        return new JsonObject(fields);
    }

    /** {@return server and application} */
    @Override
    public String toString() {
        return server + ", " + application;
    }
}
