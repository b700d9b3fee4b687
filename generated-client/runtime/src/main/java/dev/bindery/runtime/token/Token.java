package dev.bindery.runtime.token;

import dev.bindery.runtime.auth.Credential;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Redactor;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a server gives out to somebody who signed in. Immutable; never prints what it holds. */
public final class Token {
    private static final String ACCESS = "access_token";
    private static final String REFRESH = "refresh_token";
    private static final String EXPIRES_AT = "expires_at";
    private static final String SCOPES = "scopes";
    private static final String MORE = "more";

    private final String access;
    private final @Nullable String refresh;
    private final @Nullable Instant expiresAt;
    private final List<String> scopes;
    private final JsonObject more;

    private Token(Builder builder) {
        access = builder.access;
        refresh = builder.refresh;
        expiresAt = builder.expiresAt;
        scopes = List.copyOf(builder.scopes);
        more = new JsonObject(builder.more);
    }

    /**
     * A token that does not end.
     *
     * @param access what calls prove themselves with
     * @return the token
     * @throws IllegalArgumentException if it is blank
     */
    public static Token of(String access) {
        return builder(access).build();
    }

    /**
     * Starts a token.
     *
     * @param access what calls prove themselves with
     * @return a builder
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder builder(String access) {
        return new Builder(access);
    }

    /** {@return a builder that starts with what this token has} */
    public Builder toBuilder() {
        Builder builder =
                new Builder(access).refresh(refresh).expiresAt(expiresAt).scopes(scopes);
        more.fields().forEach(builder::more);
        return builder;
    }

    /** {@return what calls prove themselves with} */
    public String access() {
        return access;
    }

    /** {@return what the next token is got with; null if the server gave nothing of the kind} */
    public @Nullable String refresh() {
        return refresh;
    }

    /** {@return when the token ends; null if it does not, or nobody knows} */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /**
     * Tells whether the token is at its end.
     *
     * @param ahead how long it must still last
     * @param now the time
     * @return whether it ends sooner than that
     */
    public boolean endsWithin(Duration ahead, Instant now) {
        return expiresAt != null && !expiresAt.minus(ahead).isAfter(now);
    }

    /** {@return what the token allows; empty if the server did not say} */
    public List<String> scopes() {
        return scopes;
    }

    /** {@return what else the server said, such as {@code user_id}; it may hold secrets} */
    public JsonObject more() {
        return more;
    }

    /** {@return the credential that calls need: the access token} */
    public Credential credential() {
        return Credential.of(access);
    }

    /** {@return the token as JSON, secrets included: what a store keeps} */
    public JsonObject toJson() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put(ACCESS, JsonValue.of(access));
        if (refresh != null) {
            fields.put(REFRESH, JsonValue.of(refresh));
        }
        if (expiresAt != null) {
            fields.put(EXPIRES_AT, JsonValue.of(expiresAt.toString()));
        }
        fields.put(SCOPES, JsonValue.of(scopes.stream().map(JsonValue::of).toList()));
        fields.put(MORE, more);
        return new JsonObject(fields);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @param json the JSON
     * @return the token
     * @throws IllegalArgumentException if it is not a token's JSON; the text does not show any of it
     */
    public static Token fromJson(JsonValue json) {
        String access = json.get(ACCESS).asString();
        if (access == null) {
            throw new IllegalArgumentException("this is not a token: it has no \"" + ACCESS + "\"");
        }
        String end = json.get(EXPIRES_AT).asString();
        Builder builder = builder(access)
                .refresh(json.get(REFRESH).asString())
                .expiresAt(end == null ? null : Instant.parse(end))
                .scopes(json.get(SCOPES).elements().stream()
                        .map(JsonValue::asString)
                        .filter(Objects::nonNull)
                        .toList());
        json.get(MORE).fields().forEach(builder::more);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return access.hashCode();
    }

    /** {@return when it ends and what it allows} */
    @Override
    public String toString() {
        return "token " + Redactor.MASK + (expiresAt == null ? "" : " until " + expiresAt)
                + (scopes.isEmpty() ? "" : " for " + String.join(" ", scopes));
    }

    /** Collects the parts of a token. */
    public static final class Builder {
        private final String access;
        private @Nullable String refresh;
        private @Nullable Instant expiresAt;
        private List<String> scopes = List.of();
        private final Map<String, JsonValue> more = new LinkedHashMap<>();

        private Builder(String access) {
            if (access.isBlank()) {
                throw new IllegalArgumentException("the token is blank");
            }
            this.access = access;
        }

        /**
         * Sets what the next token is got with.
         *
         * @param newRefresh the refresh token, or null
         * @return this builder
         */
        public Builder refresh(@Nullable String newRefresh) {
            this.refresh = newRefresh;
            return this;
        }

        /**
         * Sets when it ends.
         *
         * @param end the end, or null if there is none
         * @return this builder
         */
        public Builder expiresAt(@Nullable Instant end) {
            this.expiresAt = end;
            return this;
        }

        /**
         * Sets what it allows.
         *
         * @param newScopes the scopes
         * @return this builder
         */
        public Builder scopes(List<String> newScopes) {
            this.scopes = newScopes;
            return this;
        }

        /**
         * Sets what else the server said.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder more(String name, JsonValue value) {
            more.put(name, value);
            return this;
        }

        /** {@return the token} */
        public Token build() {
            return new Token(this);
        }
    }
}
