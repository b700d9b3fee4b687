package dev.bindery.runtime.signin;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an API's description says of the server that gives out its tokens. Immutable; generated clients have it ready. */
public final class AuthorizationServer {
    private final Builder parts;

    private AuthorizationServer(Builder parts) {
        this.parts = new Builder(parts);
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
        return required(parts.authorization, "window where users sign in");
    }

    URI token() {
        return required(parts.token, "address that gives out tokens");
    }

    URI refresh() {
        return parts.refresh == null ? token() : parts.refresh;
    }

    URI revocation() {
        return required(parts.revocation, "address that takes tokens back");
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

    private URI required(@Nullable URI uri, String what) {
        if (uri == null) {
            throw new IllegalStateException(parts.name + " has no " + what);
        }
        return uri;
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return parts.name;
    }

    /** Collects what is said of a server. */
    public static final class Builder {
        private final String name;
        private @Nullable URI authorization;
        private @Nullable URI token;
        private @Nullable URI refresh;
        private @Nullable URI revocation;
        private String scopeSeparator = " ";
        private ClientAuthentication clientAuthentication = ClientAuthentication.FORM;
        private @Nullable String proofKey;
        private boolean sendsState;
        private final Map<String, String> authorizationParameters = new LinkedHashMap<>();
        private final Map<String, String> tokenParameters = new LinkedHashMap<>();
        private final List<String> carried = new ArrayList<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, SignInProblem> problems = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        private Builder(Builder other) {
            this(other.name);
            authorization = other.authorization;
            token = other.token;
            refresh = other.refresh;
            revocation = other.revocation;
            scopeSeparator = other.scopeSeparator;
            clientAuthentication = other.clientAuthentication;
            proofKey = other.proofKey;
            sendsState = other.sendsState;
            authorizationParameters.putAll(other.authorizationParameters);
            tokenParameters.putAll(other.tokenParameters);
            carried.addAll(other.carried);
            names.putAll(other.names);
            problems.putAll(other.problems);
        }

        /**
         * Sets the page where users sign in and agree.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder authorization(String uri) {
            authorization = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that gives out tokens.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder token(String uri) {
            token = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that renews tokens. Default: the one that gives them out.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder refresh(String uri) {
            refresh = URI.create(uri);
            return this;
        }

        /**
         * Sets the address that takes tokens back.
         *
         * @param uri an absolute address
         * @return this builder
         */
        public Builder revocation(String uri) {
            revocation = URI.create(uri);
            return this;
        }

        /**
         * Sets what stands between two scopes. Default: a blank.
         *
         * @param separator such as a comma
         * @return this builder
         */
        public Builder scopeSeparator(String separator) {
            scopeSeparator = separator;
            return this;
        }

        /**
         * Sets how applications prove themselves. Default: in the form.
         *
         * @param authentication the way
         * @return this builder
         */
        public Builder clientAuthentication(ClientAuthentication authentication) {
            clientAuthentication = authentication;
            return this;
        }

        /**
         * Has each request for a code bound to the program that makes it (PKCE, RFC 7636, by SHA-256).
         *
         * @param method what the server calls the method: {@code S256}, or {@code s256}
         * @return this builder
         */
        public Builder proofKey(String method) {
            proofKey = method;
            return this;
        }

        /**
         * Has the {@code state} of the request sent along when its code is exchanged, and compared in the answer.
         *
         * @return this builder
         */
        public Builder sendsState() {
            sendsState = true;
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
            authorizationParameters.put(parameter, value);
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
            tokenParameters.put(parameter, value);
            return this;
        }

        /**
         * Has a parameter that the browser brings back kept with the token and sent with each later request for one.
         *
         * @param parameter its name, such as {@code device_id}
         * @return this builder
         */
        public Builder carries(String parameter) {
            carried.add(parameter);
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
            names.put(field, called);
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
            problems.put(code.toLowerCase(Locale.ROOT), problem);
            return this;
        }

        /** {@return the description} */
        public AuthorizationServer build() {
            return new AuthorizationServer(this);
        }
    }
}
