package dev.bindery.runtime.client;

import dev.bindery.runtime.auth.AuthScheme;
import dev.bindery.runtime.call.In;
import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.error.ErrorFactory;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.ErrorShape;
import dev.bindery.runtime.error.RetryAdvice;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a generated client knows about its API beyond the single operations. Immutable. */
public final class ApiDescription {
    private final String name;
    private final @Nullable URI baseUri;
    private final @Nullable String userAgent;
    private final List<AuthScheme> schemes;
    private final ErrorRules errors;
    private final List<Setting> settings;
    private final List<String> secretNames;
    private final Map<String, RateLimit> rateLimits;
    private final @Nullable UntypedCall untypedCall;

    /** A setting of the client that is a parameter of its calls. */
    record Setting(String name, In in, @Nullable String defaultValue) {}

    private ApiDescription(Builder builder) {
        name = builder.name;
        baseUri = builder.baseUri;
        userAgent = builder.userAgent;
        schemes = List.copyOf(builder.schemes);
        errors = builder.errors.build();
        settings = List.copyOf(builder.settings);
        secretNames = List.copyOf(builder.secretNames);
        rateLimits = Map.copyOf(builder.rateLimits);
        untypedCall = builder.untypedCall;
    }

    /**
     * Starts a description.
     *
     * @param name the API's name, for messages
     * @param errors makes the API's exceptions
     * @return a builder
     */
    public static Builder builder(String name, ErrorFactory errors) {
        return new Builder(name, errors);
    }

    /** {@return the API's name} */
    public String name() {
        return name;
    }

    /**
     * The address that the description names.
     *
     * @return the address
     * @throws IllegalStateException if it names none
     */
    public URI baseUri() {
        if (baseUri == null) {
            throw new IllegalStateException(name + " names no server: say at which address it is");
        }
        return baseUri;
    }

    /** Whether the description names this address. */
    boolean isAt(URI address) {
        return address.equals(baseUri);
    }

    @Nullable
    String userAgent() {
        return userAgent;
    }

    List<AuthScheme> schemes() {
        return schemes;
    }

    ErrorRules errors() {
        return errors;
    }

    List<Setting> settings() {
        return settings;
    }

    List<String> secretNames() {
        return secretNames;
    }

    Map<String, RateLimit> rateLimits() {
        return rateLimits;
    }

    @Nullable
    UntypedCall untypedCall() {
        return untypedCall;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects what is known about an API. */
    public static final class Builder {
        private final String name;
        private final ErrorRules.Builder errors;
        private final List<AuthScheme> schemes = new ArrayList<>();
        private final List<Setting> settings = new ArrayList<>();
        private final List<String> secretNames = new ArrayList<>();
        private final Map<String, RateLimit> rateLimits = new HashMap<>();
        private @Nullable URI baseUri;
        private @Nullable String userAgent;
        private @Nullable UntypedCall untypedCall;

        private Builder(String name, ErrorFactory errors) {
            this.name = Objects.requireNonNull(name, "name");
            this.errors = ErrorRules.builder(errors);
        }

        /**
         * Sets the address of the API's server.
         *
         * @param address an absolute http or https address
         * @return this builder
         */
        public Builder baseUri(String address) {
            baseUri = URI.create(address);
            return this;
        }

        /**
         * Sets the header User-Agent. Without it, {@code bindery} and its version are sent.
         *
         * @param value the header's value
         * @return this builder
         */
        public Builder userAgent(String value) {
            userAgent = value;
            return this;
        }

        /**
         * Adds a security scheme.
         *
         * @param scheme the scheme
         * @return this builder
         */
        public Builder scheme(AuthScheme scheme) {
            schemes.add(scheme);
            return this;
        }

        /**
         * Adds a way in which errors look, to be tried after those before.
         *
         * @param shape the shape
         * @return this builder
         */
        public Builder errorShape(ErrorShape shape) {
            errors.shape(shape);
            return this;
        }

        /**
         * Says whether a call may be sent again after an error code.
         *
         * @param code the code
         * @param advice the advice
         * @return this builder
         */
        public Builder retry(String code, RetryAdvice advice) {
            errors.retry(code, advice);
            return this;
        }

        /**
         * Says which error codes mean that the credential is no good any more.
         *
         * @param codes the codes
         * @return this builder
         */
        public Builder invalidating(String... codes) {
            for (String code : codes) {
                errors.invalidating(code);
            }
            return this;
        }

        /**
         * Says that codes mean that the server wants something to be done before it runs the call.
         *
         * @param kind what it is, such as {@code captcha}
         * @param codes the codes
         * @return this builder
         */
        public Builder challenge(String kind, String... codes) {
            for (String code : codes) {
                errors.challenge(code, kind);
            }
            return this;
        }

        /**
         * Says for how long an error code forbids to call the same operation with the same credential.
         *
         * @param code the code
         * @param pause how long, more than zero
         * @return this builder
         */
        public Builder cooldown(String code, Duration pause) {
            errors.cooldown(code, pause);
            return this;
        }

        /**
         * Adds a parameter that is a setting of the client.
         *
         * @param parameter the parameter's name
         * @param in where it travels
         * @param defaultValue its value if it is not set; null if it is not sent then
         * @return this builder
         */
        public Builder setting(String parameter, In in, @Nullable String defaultValue) {
            settings.add(new Setting(parameter, in, defaultValue));
            return this;
        }

        /**
         * Adds names of parameters and properties whose values are never printed.
         *
         * @param names the names
         * @return this builder
         */
        public Builder secretNames(String... names) {
            secretNames.addAll(List.of(names));
            return this;
        }

        /**
         * Says how often each credential may call.
         *
         * @param scheme the name of a security scheme, or of a limit that operations name
         * @param calls how many calls, 1 or more
         * @param per within which time
         * @return this builder
         */
        public Builder rateLimit(String scheme, int calls, Duration per) {
            rateLimits.put(scheme, new RateLimit(calls, per));
            return this;
        }

        /**
         * Says how a method is called by its name alone.
         *
         * @param httpMethod the HTTP method
         * @param path the path, with <code>{method}</code> in it
         * @param in where the parameters travel: {@link In#QUERY} or {@link In#FORM}
         * @param envelope the property of the answer that holds the result; null if the answer is the result
         * @return this builder
         */
        public Builder untypedCall(String httpMethod, String path, In in, @Nullable String envelope) {
            untypedCall = new UntypedCall(httpMethod, path, in, envelope);
            return this;
        }

        /** {@return the description} */
        public ApiDescription build() {
            return new ApiDescription(this);
        }
    }
}
