package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.SecurityRequirement;
import dev.bindery.runtime.json.JsonCodec;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an API: how its request is written and its result is read. Immutable.
 *
 * @param <Q> the type of the request
 * @param <R> the type of the result
 */
public final class Operation<Q, R> {
    private final String id;
    private final String httpMethod;
    private final PathTemplate path;
    private final List<SecurityRequirement> security;
    private final boolean signed;
    private final boolean repeatable;
    private final List<Preset> presets;
    private final BiConsumer<? super Q, RequestWriter> writer;
    private final ResultFormat<R> format;
    private final @Nullable String envelope;
    private final String accept;
    private final @Nullable String rateLimit;
    private final @Nullable URI server;

    /**
     * A parameter that the operation itself sends.
     *
     * @param source where its value comes from; a fixed one does not yield to a parameter of the request
     * @param value its value for a call, by the names of the client's settings; null if it is not sent
     */
    record Preset(String name, In in, Source source, Function<Map<String, String>, @Nullable String> value) {

        /** Where a value comes from. */
        enum Source {
            FIXED,
            SETTING,
            IDEMPOTENCY_TOKEN
        }
    }

    private Operation(Builder<Q, R> builder, ResultFormat<R> format) {
        this.id = builder.id;
        this.httpMethod = builder.httpMethod;
        this.path = builder.path;
        this.security = List.copyOf(builder.security);
        this.signed = builder.signed;
        this.repeatable = builder.repeatable;
        this.presets = List.copyOf(builder.presets);
        this.writer = builder.writer;
        this.format = format;
        this.envelope = builder.envelope;
        this.accept = builder.accept == null ? format.accept() : builder.accept;
        this.rateLimit = builder.rateLimit;
        this.server = builder.server;
    }

    /**
     * Starts an operation that may not be repeated, needs no credential and writes no parameters.
     *
     * @param id its name, such as {@code wall.get}
     * @param httpMethod the HTTP method
     * @param path the path below the base address, with names of path parameters in braces
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @return a builder
     */
    public static <Q, R> Builder<Q, R> builder(String id, String httpMethod, String path) {
        return new Builder<>(id, httpMethod, new PathTemplate(path), null);
    }

    /** {@return the name, such as {@code wall.get}} */
    public String id() {
        return id;
    }

    /** {@return the HTTP method} */
    public String httpMethod() {
        return httpMethod;
    }

    /** {@return the path, with names in braces} */
    public String path() {
        return path.toString();
    }

    /** {@return the alternatives of being allowed to call it, possibly none} */
    public List<SecurityRequirement> security() {
        return security;
    }

    /** {@return whether doing it twice does no harm} */
    public boolean repeatable() {
        return repeatable;
    }

    /** {@return the property of the answer that holds the result; null if the answer is the result} */
    public @Nullable String envelope() {
        return envelope;
    }

    /** {@return the media types that are asked for} */
    public String accept() {
        return accept;
    }

    /**
     * Reads and writes the result, without its envelope.
     *
     * @return the codec
     * @throws IllegalStateException if the result is no JSON
     */
    public JsonCodec<R> result() {
        return format.codec();
    }

    /** The name of the rate limit in place of the one of the security scheme; null if it has none. */
    @Nullable
    String rateLimit() {
        return rateLimit;
    }

    /** The address of its own server; null if it has none. */
    @Nullable
    URI server() {
        return server;
    }

    /** Whether schemes that sign do so here. */
    boolean signed() {
        return signed;
    }

    PathTemplate pathTemplate() {
        return path;
    }

    List<Preset> presets() {
        return presets;
    }

    void write(Q request, RequestWriter out) {
        writer.accept(request, out);
    }

    ResultFormat<R> format() {
        return format;
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * Collects what an operation is.
     *
     * @param <Q> the type of the request
     * @param <R> the type of the result
     */
    public static final class Builder<Q, R> {
        private final String id;
        private final String httpMethod;
        private final PathTemplate path;
        private final @Nullable ResultFormat<R> format;
        private final List<SecurityRequirement> security = new ArrayList<>();
        private final List<Preset> presets = new ArrayList<>();
        private boolean signed = true;
        private boolean repeatable;
        private BiConsumer<? super Q, RequestWriter> writer = (request, out) -> {};
        private @Nullable String envelope;
        private @Nullable String accept;
        private @Nullable String rateLimit;
        private @Nullable URI server;

        private Builder(String id, String httpMethod, PathTemplate path, @Nullable ResultFormat<R> format) {
            this.id = Objects.requireNonNull(id, "id");
            this.httpMethod = Objects.requireNonNull(httpMethod, "httpMethod");
            this.path = path;
            this.format = format;
        }

        /** The same with another result. */
        private <T> Builder<Q, T> with(ResultFormat<T> newFormat) {
            Builder<Q, T> copy = new Builder<>(id, httpMethod, path, newFormat);
            copy.security.addAll(security);
            copy.presets.addAll(presets);
            copy.signed = signed;
            copy.repeatable = repeatable;
            copy.writer = writer;
            copy.envelope = envelope;
            copy.accept = accept;
            copy.rateLimit = rateLimit;
            copy.server = server;
            return copy;
        }

        /**
         * Sends a setting of the client, unless the request writes a parameter of this name itself.
         *
         * @param name the parameter's name
         * @param in where it travels
         * @return this builder
         */
        public Builder<Q, R> setting(String name, In in) {
            presets.add(new Preset(name, in, Preset.Source.SETTING, settings -> settings.get(name)));
            return this;
        }

        /**
         * Sends a parameter that always has the same value.
         *
         * @param name the parameter's name
         * @param value its value
         * @param in where it travels
         * @return this builder
         */
        public Builder<Q, R> fixed(String name, String value, In in) {
            presets.add(new Preset(name, in, Preset.Source.FIXED, settings -> value));
            return this;
        }

        /**
         * Sends a whole number from 1 to 2,147,483,647 by which the server knows a call that it has seen already, unless the
         * request writes a parameter of this name itself. It is chosen by chance for each call, and is the same in all its
         * attempts. A request that writes zero wants none, and may not be repeated.
         *
         * @param name the parameter's name
         * @param in where it travels
         * @return this builder
         */
        public Builder<Q, R> idempotencyNumber(String name, In in) {
            presets.add(new Preset(name, in, Preset.Source.IDEMPOTENCY_TOKEN, settings -> IdempotencyTokens.number()));
            return this;
        }

        /**
         * Sends a UUID as {@link #idempotencyNumber} sends a number.
         *
         * @param name the parameter's name
         * @param in where it travels
         * @return this builder
         */
        public Builder<Q, R> idempotencyText(String name, In in) {
            presets.add(new Preset(name, in, Preset.Source.IDEMPOTENCY_TOKEN, settings -> IdempotencyTokens.text()));
            return this;
        }

        /**
         * Adds alternatives of being allowed to call it.
         *
         * @param alternatives the alternatives, the best first
         * @return this builder
         */
        public Builder<Q, R> security(SecurityRequirement... alternatives) {
            security.addAll(List.of(alternatives));
            return this;
        }

        /**
         * Leaves it unsigned, whatever schemes the client has credentials for.
         *
         * @return this builder
         */
        public Builder<Q, R> unsigned() {
            this.signed = false;
            return this;
        }

        /**
         * Says whether doing it twice does no harm.
         *
         * @param repeatable whether it may be repeated
         * @return this builder
         */
        public Builder<Q, R> repeatable(boolean repeatable) {
            this.repeatable = repeatable;
            return this;
        }

        /**
         * Says how a request is written.
         *
         * @param writer writes each parameter of the request
         * @return this builder
         */
        public Builder<Q, R> request(BiConsumer<? super Q, RequestWriter> writer) {
            this.writer = writer;
            return this;
        }

        /**
         * Says that the result is JSON and never null.
         *
         * @param codec reads and writes the result
         * @return a builder
         */
        public Builder<Q, R> result(JsonCodec<R> codec) {
            return with(new JsonResult<>(codec, null, false));
        }

        /**
         * Says that the result is JSON and can be null.
         *
         * @param codec reads and writes the result
         * @return a builder
         */
        public Builder<Q, R> nullableResult(JsonCodec<R> codec) {
            return with(new JsonResult<>(codec, null, true));
        }

        /** {@return a builder of an operation whose result is the answer's text} */
        public Builder<Q, String> text() {
            return with(PlainResult.text());
        }

        /** {@return a builder of an operation whose result is the answer's bytes} */
        public Builder<Q, byte[]> bytes() {
            return with(PlainResult.bytes());
        }

        /** {@return a builder of an operation without result: the answer's body is ignored} */
        public Builder<Q, Void> nothing() {
            return with(PlainResult.nothing());
        }

        /**
         * Says that the result stands in a property of the answer.
         *
         * @param property the property's name; null if the answer is the result
         * @return this builder
         */
        public Builder<Q, R> envelope(@Nullable String property) {
            this.envelope = property;
            return this;
        }

        /**
         * Sets the media types to ask for. Without it, JSON for a JSON result and anything else otherwise.
         *
         * @param mediaTypes the value of the header Accept
         * @return this builder
         */
        public Builder<Q, R> accept(String mediaTypes) {
            this.accept = mediaTypes;
            return this;
        }

        /**
         * Has calls wait for a turn under a limit of their own, and not under that of their security scheme.
         *
         * @param name the limit's name in the API's description
         * @return this builder
         */
        public Builder<Q, R> rateLimit(String name) {
            this.rateLimit = name;
            return this;
        }

        /**
         * Has calls go to a server of their own, if the client is of the server that the API's description names. A client of
         * another address, such as a test's, sends everything there.
         *
         * @param address an absolute http or https address, which the path is appended to
         * @return this builder
         */
        public Builder<Q, R> server(String address) {
            this.server = Addresses.base(Addresses.parse(address));
            return this;
        }

        /**
         * Finishes the operation.
         *
         * @return the operation
         * @throws IllegalStateException if it was not said what the result is
         */
        public Operation<Q, R> build() {
            if (format == null) {
                throw new IllegalStateException("operation " + id + ": say what the result is");
            }
            boolean enveloped = envelope != null && format instanceof JsonResult;
            return new Operation<>(this, enveloped ? ((JsonResult<R>) format).in(envelope) : format);
        }
    }
}
