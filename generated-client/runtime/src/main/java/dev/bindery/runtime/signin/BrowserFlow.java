package dev.bindery.runtime.signin;

import dev.bindery.runtime.token.Token;
import java.io.IOException;
import java.util.function.Consumer;

/** A flow in which the user signs in and agrees in the browser. */
public abstract sealed class BrowserFlow permits AuthorizationCodeFlow, ImplicitFlow {
    final AuthorizationServer server;
    final Application application;
    final SignInSettings settings;
    final RedirectCheck check;

    private final String responseType;

    BrowserFlow(AuthorizationServer server, Application application, SignInSettings settings, String responseType) {
        this.server = server;
        this.application = application;
        this.settings = settings;
        this.check = new RedirectCheck(server);
        this.responseType = responseType;
    }

    /**
     * Begins with a page for the user, with a {@code state} of its own and, where the flow and the server know them, a proof key.
     *
     * @param scopes what to ask for, as the platform calls it
     * @return the request
     * @throws IllegalStateException if the application has no redirect address
     */
    public final AuthorizationRequest begin(String... scopes) {
        return begin(wishes -> wishes.scopes(scopes));
    }

    /**
     * Begins with a page for the user, where more is to be said than scopes.
     *
     * @param wishes says what is asked of the user
     * @return the request
     * @throws IllegalStateException if the application has no redirect address
     */
    public final AuthorizationRequest begin(Consumer<AuthorizationRequest.Wishes> wishes) {
        AuthorizationRequest.Wishes said = new AuthorizationRequest.Wishes();
        wishes.accept(said);
        return AuthorizationRequest.begin(server, settings, application, said, responseType);
    }

    /**
     * Finishes with what the browser brought back, and waits.
     *
     * @param request the request, as it began or taken up again
     * @param address the address that the browser was sent to, whole
     * @return the token
     * @throws SignInException if the answer is another request's, if the user said no, or if there is no token
     */
    public abstract Token finish(AuthorizationRequest request, String address);

    /**
     * Begins, has the user sign in and agree, and finishes: for programs that can wait for their user.
     *
     * @param receiver who shows the page and waits for the browser
     * @param scopes what to ask for, as the platform calls it
     * @return the token
     * @throws SignInException if nobody comes back, and as {@link #finish} does
     * @throws IOException if the page cannot be shown
     * @throws IllegalStateException if the application has no redirect address
     */
    public final Token signIn(RedirectReceiver receiver, String... scopes) throws IOException {
        AuthorizationRequest request = begin(scopes);
        return finish(request, receiver.receive(request));
    }

    /** {@return server and application} */
    @Override
    public String toString() {
        return server + ", " + application;
    }
}
