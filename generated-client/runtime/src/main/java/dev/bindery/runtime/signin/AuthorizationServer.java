package dev.bindery.runtime.signin;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an API's description says of the server that gives out its tokens. Immutable; generated clients have it ready. */
public final class AuthorizationServer {
    private final ServerParts parts;

    private AuthorizationServer(ServerParts parts) {
        this.parts = new ServerParts(parts);
    }

    /**
     * Starts a description.
     *
     * @param name what messages call it
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    String name() {
        return parts.name;
    }

    URI authorization() {
        return parts.required(parts.authorization, "window where users sign in");
    }

    URI token() {
        return parts.required(parts.token, "address that gives out tokens");
    }

    URI refresh() {
        return parts.refresh == null ? token() : parts.refresh;
    }

    URI revocation() {
        return parts.required(parts.revocation, "address that takes tokens back");
    }

    String revocationField() {
        return parts.revocationField;
    }

    URI userInfo() {
        return parts.required(parts.userInfo, "address that tells whose a token is");
    }

    URI logOut() {
        return parts.required(parts.logOut, "address that ends sessions");
    }

    String scopeSeparator() {
        return parts.scopeSeparator;
    }

    ClientAuthentication clientAuthentication() {
        return parts.clientAuthentication;
    }

    @Nullable
    String proofKey() {
        return parts.proofKey;
    }

    boolean sendsState() {
        return parts.sendsState;
    }

    Map<String, String> authorizationParameters() {
        return parts.authorizationParameters;
    }

    Map<String, String> tokenParameters() {
        return parts.tokenParameters;
    }

    List<String> carried() {
        return parts.carried;
    }

    FieldNames names() {
        return new FieldNames(parts.names);
    }

    Problems problems() {
        return new Problems(parts.name, parts.problems);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return parts.name;
    }

    /** Collects what is said of a server. */
    public static final class Builder {
        private final ServerParts parts;

        private Builder(String name) {
            parts = new ServerParts(name);
        }

        /**
         * Sets the page where users sign in and agree.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder authorization(String uri) {
            parts.authorization = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that gives out tokens.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder token(String uri) {
            parts.token = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that renews tokens. Default: the one that gives them out.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder refresh(String uri) {
            parts.refresh = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that takes tokens back.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder revocation(String uri) {
            parts.revocation = URI.create(uri);
            return this;
        }

        /**
         * Sets what takes the token in a request to take it back. Default: {@code token}, with a {@code token_type_hint}.
         *
         * @param field its name; only the access token is sent then
         * @return this builder
         */
        public Builder revocationField(String field) {
            parts.revocationField = field;
            return this;
        }

        /**
         * Sets the address that tells whose a token is.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder userInfo(String uri) {
            parts.userInfo = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that ends the session of a token.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder logOut(String uri) {
            parts.logOut = URI.create(uri);
            return this;
        }

        /**
         * Sets what stands between two scopes. Default: a blank.
         *
         * @param separator such as a comma
         * @return this builder
         */
        public Builder scopeSeparator(String separator) {
            parts.scopeSeparator = separator;
            return this;
        }

        /**
         * Sets how applications prove themselves. Default: in the form.
         *
         * @param authentication the way
         * @return this builder
         */
        public Builder clientAuthentication(ClientAuthentication authentication) {
            parts.clientAuthentication = authentication;
            return this;
        }

        /**
         * Has each request for a code bound to the program that makes it (PKCE, RFC 7636, by SHA-256).
         *
         * @param method what the server calls the method: {@code S256}, or {@code s256}
         * @return this builder
         */
        public Builder proofKey(String method) {
            parts.proofKey = method;
            return this;
        }

        /**
         * Has a {@code state} sent along with each request for a user's token, and compared with that of the answer, if it has one.
         *
         * @return this builder
         */
        public Builder sendsState() {
            parts.sendsState = true;
            return this;
        }

        /**
         * Adds a parameter to the address of the page.
         *
         * @param parameter its name
         * @param value its value
         * @return this builder
         */
        public Builder authorizationParameter(String parameter, String value) {
            parts.authorizationParameters.put(parameter, value);
            return this;
        }

        /**
         * Adds a parameter to each request for a token.
         *
         * @param parameter its name
         * @param value its value
         * @return this builder
         */
        public Builder tokenParameter(String parameter, String value) {
            parts.tokenParameters.put(parameter, value);
            return this;
        }

        /**
         * Has a parameter that the browser brings back kept with the token and sent with each later request for one.
         *
         * @param parameter its name, such as {@code device_id}
         * @return this builder
         */
        public Builder carries(String parameter) {
            parts.carried.add(parameter);
            return this;
        }

        /**
         * Says what this server calls a field of the requests for tokens, or of their answers.
         *
         * @param field its name in OAuth, such as {@code username}
         * @param called its name here, such as {@code login}; empty if it is not sent
         * @return this builder
         */
        public Builder name(String field, String called) {
            parts.names.put(field, called);
            return this;
        }

        /**
         * Says what an error of this server means that OAuth does not define.
         *
         * @param code the code
         * @param problem what it means
         * @return this builder
         */
        public Builder error(String code, SignInProblem problem) {
            parts.problems.put(code.toLowerCase(Locale.ROOT), problem);
            return this;
        }

        /** {@return the description} */
        public AuthorizationServer build() {
            return new AuthorizationServer(parts);
        }
    }
}
