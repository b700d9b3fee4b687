package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.token.Token;
import java.util.Map;

/**
 * The user signs in and agrees in the browser, which brings back the token itself, behind the {@code #} of the address. It is
 * for programs that can keep no secret; where a platform has {@link AuthorizationCodeFlow} with proof keys, that is better.
 */
public final class ImplicitFlow extends BrowserFlow {
    /**
     * Makes the flow of one application.
     *
     * @param server who gives out the tokens
     * @param application who asks for them; it must say where the browser comes back to
     * @param settings by what means
     */
    public ImplicitFlow(AuthorizationServer server, Application application, SignInSettings settings) {
        super(server, application, settings, "token");
    }

    /**
     * Reads the token. Nothing is sent.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, with its fragment
     * @return the token
     * @throws SignInException if the answer is another request's, if the user said no, or if there is no token in it
     */
    @Override
    public Token finish(AuthorizationRequest request, String address) {
        Map<String, String> brought = check.read(request, address);
        String access = check.required(brought, "access_token");
        return TokenReader.read(
                access, RedirectParameters.json(brought), settings.clock().instant());
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
        return RedirectParameters.json(check.read(request, address));
    }
}
