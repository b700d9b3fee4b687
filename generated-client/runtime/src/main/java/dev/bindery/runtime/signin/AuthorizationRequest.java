package dev.bindery.runtime.signin;

import dev.bindery.runtime.transport.PercentEncoding;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to the user to sign in and to agree, in the browser. A web server keeps {@link #state()} and {@link #verifier()} in
 * the user's session and takes the request up again with {@link #resume} when the browser comes back.
 */
public final class AuthorizationRequest {
    private final @Nullable URI uri;
    private final URI redirectUri;
    private final String state;
    private final @Nullable String verifier;

    private AuthorizationRequest(@Nullable URI uri, URI redirectUri, String state, @Nullable String verifier) {
        this.uri = uri;
        this.redirectUri = redirectUri;
        this.state = state;
        this.verifier = verifier;
    }

    /**
     * Takes a request up again.
     *
     * @param redirectUri where the browser was to come back to
     * @param state {@link #state()} of the request
     * @param verifier {@link #verifier()} of the request, null if it had none
     * @return the request
     */
    public static AuthorizationRequest resume(URI redirectUri, String state, @Nullable String verifier) {
        return new AuthorizationRequest(null, redirectUri, state, verifier);
    }

    static AuthorizationRequest begin(
            AuthorizationServer server,
            SignInSettings settings,
            Application application,
            Wishes wishes,
            String responseType) {
        URI redirectUri = application.redirectUri();
        String state = wishes.state == null ? RandomText.next() : wishes.state;
        String method = responseType.equals("code") ? server.proofKey() : null;
        String verifier = method == null ? null : RandomText.next();

        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", application.id());
        parameters.put("redirect_uri", redirectUri.toString());
        parameters.put("response_type", responseType);
        if (!wishes.scopes.isEmpty()) {
            parameters.put("scope", String.join(server.scopeSeparator(), wishes.scopes));
        }
        parameters.put("state", state);
        if (method != null && verifier != null) {
            parameters.put("code_challenge", RandomText.sha256(verifier));
            parameters.put("code_challenge_method", method);
        }
        parameters.putAll(server.authorizationParameters());
        parameters.putAll(wishes.parameters);
        return new AuthorizationRequest(
                withQuery(settings.located(server.authorization()), parameters), redirectUri, state, verifier);
    }

    private static URI withQuery(URI uri, Map<String, String> parameters) {
        StringBuilder whole = new StringBuilder(uri.toString());
        parameters.forEach((name, value) -> whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                .append(PercentEncoding.encode(name))
                .append('=')
                .append(PercentEncoding.encode(value)));
        return URI.create(whole.toString());
    }

    /**
     * The page to open in the user's browser.
     *
     * @return its address
     * @throws IllegalStateException if this request was taken up again: its page was opened already
     */
    public URI uri() {
        if (uri == null) {
            throw new IllegalStateException("a request that was taken up again has no page to open");
        }
        return uri;
    }

    /** {@return where the browser comes back to} */
    public URI redirectUri() {
        return redirectUri;
    }

    /** {@return what the browser must bring back, so that no answer of another session is taken for this one's} */
    public String state() {
        return state;
    }

    /** {@return the secret half of the proof key; null if the server knows no proof keys} */
    public @Nullable String verifier() {
        return verifier;
    }

    /** {@return where the browser comes back to, nothing of what must stay with the program} */
    @Override
    public String toString() {
        return "authorization request that comes back to " + redirectUri;
    }

    /** What is asked of the user. */
    public static final class Wishes {
        private final List<String> scopes = new ArrayList<>();
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private @Nullable String state;

        Wishes() {}

        /**
         * Asks for rights.
         *
         * @param more scopes, as the platform calls them
         * @return this
         */
        public Wishes scopes(String... more) {
            scopes.addAll(List.of(more));
            return this;
        }

        /**
         * Adds a parameter that only this platform knows, such as {@code display}.
         *
         * @param name its name
         * @param value its value
         * @return this
         */
        public Wishes parameter(String name, String value) {
            parameters.put(name, value);
            return this;
        }

        /**
         * Has the browser bring back a text of your own. Default: 256 random bits, which is what protects the user; a text
         * of your own must be as hard to guess.
         *
         * @param ownState the text
         * @return this
         */
        public Wishes state(String ownState) {
            state = Objects.requireNonNull(ownState, "state");
            return this;
        }
    }
}
