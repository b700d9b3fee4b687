package dev.bindery.runtime.error;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the errors of an API look like and what they mean. Immutable. */
public final class ErrorRules {
    private final ErrorFactory factory;
    private final List<ErrorShape> shapes;
    private final Map<String, RetryAdvice> retry;
    private final Set<String> invalidating;
    private final Map<String, String> challenges;
    private final Map<String, Duration> cooldowns;
    private final TopLevelNames names;

    private ErrorRules(Builder builder) {
        factory = builder.factory;
        shapes = List.copyOf(builder.shapes);
        retry = Map.copyOf(builder.retry);
        invalidating = Set.copyOf(builder.invalidating);
        challenges = Map.copyOf(builder.challenges);
        cooldowns = Map.copyOf(builder.cooldowns);
        names = new TopLevelNames(shapes.stream()
                .flatMap(shape -> shape.topLevelName().stream())
                .distinct()
                .toList());
    }

    /**
     * Starts rules without shapes and codes.
     *
     * @param factory makes the API's exceptions
     * @return a builder
     */
    public static Builder builder(ErrorFactory factory) {
        return new Builder(factory);
    }

    /** {@return what makes the API's exceptions} */
    public ErrorFactory factory() {
        return factory;
    }

    /**
     * Looks for an error in an answer of any status. The first shape that fits counts.
     *
     * @param answer the answer
     * @return the error; empty if no shape fits
     */
    public Optional<ApiError> find(TransportResponse answer) {
        boolean told = shapes.stream().anyMatch(shape -> shape.isTold(answer.headers()));
        if (!told && !names.mayBeIn(answer.body())) {
            return Optional.empty();
        }
        JsonValue body = json(answer);
        return shapes.stream()
                .flatMap(shape -> shape.find(answer.headers(), body).stream())
                .findFirst();
    }

    private static JsonValue json(TransportResponse answer) {
        try {
            return JsonValue.parse(answer.body());
        } catch (JsonException e) {
            return JsonValue.NULL; // whoever reads the result tells what is wrong with it
        }
    }

    /**
     * Whether a call may be sent again after an error.
     *
     * @param error the error
     * @return what is known about its code, {@link RetryAdvice#NEVER} if nothing
     */
    public RetryAdvice retryAdvice(ApiError error) {
        return retry.getOrDefault(error.code(), RetryAdvice.NEVER);
    }

    /**
     * Whether a code says that the credential is no good any more.
     *
     * @param code an error code
     * @return whether to tell the credential's provider
     */
    public boolean invalidates(String code) {
        return invalidating.contains(code);
    }

    /**
     * Whether a code says that the server wants something to be done before it runs the call.
     *
     * @param code an error code
     * @return what it is; empty if the code says nothing of that kind
     */
    public Optional<String> challenge(String code) {
        return Optional.ofNullable(challenges.get(code));
    }

    /**
     * For how long a code forbids to call the same operation with the same credential.
     *
     * @param code an error code
     * @return how long; empty if the code says nothing of that kind
     */
    public Optional<Duration> cooldown(String code) {
        return Optional.ofNullable(cooldowns.get(code));
    }

    /** Collects the rules. */
    public static final class Builder {
        private final ErrorFactory factory;
        private final List<ErrorShape> shapes = new ArrayList<>();
        private final Map<String, RetryAdvice> retry = new HashMap<>();
        private final Set<String> invalidating = new HashSet<>();
        private final Map<String, String> challenges = new HashMap<>();
        private final Map<String, Duration> cooldowns = new HashMap<>();

        private Builder(ErrorFactory factory) {
            this.factory = Objects.requireNonNull(factory, "factory");
        }

        /**
         * Adds a shape, to be tried after those before.
         *
         * @param shape the shape
         * @return this builder
         */
        public Builder shape(ErrorShape shape) {
            shapes.add(shape);
            return this;
        }

        /**
         * Says whether a call may be sent again after a code.
         *
         * @param code the code
         * @param advice the advice
         * @return this builder
         */
        public Builder retry(String code, RetryAdvice advice) {
            retry.put(code, advice);
            return this;
        }

        /**
         * Says that a code means that the credential is no good any more.
         *
         * @param code the code
         * @return this builder
         */
        public Builder invalidating(String code) {
            invalidating.add(code);
            return this;
        }

        /**
         * Says that a code means that the server wants something to be done before it runs the call.
         *
         * @param code the code
         * @param kind what it is, such as {@code captcha}
         * @return this builder
         */
        public Builder challenge(String code, String kind) {
            challenges.put(code, kind);
            return this;
        }

        /**
         * Says for how long a code forbids to call the same operation with the same credential.
         *
         * @param code the code
         * @param pause how long, more than zero
         * @return this builder
         */
        public Builder cooldown(String code, Duration pause) {
            cooldowns.put(code, pause);
            return this;
        }

        /** {@return the rules} */
        public ErrorRules build() {
            return new ErrorRules(this);
        }
    }
}
