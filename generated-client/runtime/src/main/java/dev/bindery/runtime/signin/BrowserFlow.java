package dev.bindery.runtime.signin;

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

    /** {@return server and application} */
    @Override
    public String toString() {
        return server + ", " + application;
    }
}
