package dev.bindery.runtime.signin;

import dev.bindery.runtime.transport.Redactor;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An application as the platform knows it: its id, its secret, and where the browser comes back to. Immutable. */
public final class Application {
    private final String id;
    private final @Nullable String secret;
    private final @Nullable URI redirectUri;

    private Application(String id, @Nullable String secret, @Nullable URI redirectUri) {
        if (id.isBlank() || (secret != null && secret.isBlank())) {
            throw new IllegalArgumentException("the application's " + (id.isBlank() ? "id" : "secret") + " is blank");
        }
        this.id = id;
        this.secret = secret;
        this.redirectUri = redirectUri;
    }

    /**
     * An application without a secret, or whose secret the flow does not need.
     *
     * @param id its id
     * @return the application
     * @throws IllegalArgumentException if the id is blank
     */
    public static Application of(String id) {
        return new Application(id, null, null);
    }

    /**
     * An application with its secret.
     *
     * @param id its id
     * @param secret its secret
     * @return the application
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Application of(String id, String secret) {
        return new Application(id, secret, null);
    }

    /**
     * Says where the browser comes back to.
     *
     * @param uri the address, as it is registered with the platform
     * @return this application with that address
     */
    public Application redirectingTo(URI uri) {
        return new Application(id, secret, uri);
    }

    /** {@return its id} */
    public String id() {
        return id;
    }

    /**
     * Its secret.
     *
     * @return the secret
     * @throws IllegalStateException if it has none
     */
    public String secret() {
        if (secret == null) {
            throw new IllegalStateException("this way to a token needs the secret of the application " + id
                    + "; make it with Application.of(id, secret)");
        }
        return secret;
    }

    /**
     * Where the browser comes back to.
     *
     * @return the address
     * @throws IllegalStateException if it was not said
     */
    public URI redirectUri() {
        if (redirectUri == null) {
            throw new IllegalStateException("this way to a token needs the address that the browser comes back to; "
                    + "say it with redirectingTo(uri)");
        }
        return redirectUri;
    }

    boolean hasSecret() {
        return secret != null;
    }

    boolean hasRedirectUri() {
        return redirectUri != null;
    }

    /** {@return the id, and whether there is a secret} */
    @Override
    public String toString() {
        return "application " + id + (secret == null ? "" : " with secret " + Redactor.MASK);
    }
}
