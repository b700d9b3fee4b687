package dev.bindery.runtime.signin;

import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.token.Token;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a token of what a server answers, or a browser brings back. */
final class TokenReader {
    /** Fields that have a place of their own, and those that belong to the request. */
    private static final Set<String> PLACED =
            Set.of("access_token", "refresh_token", "expires_in", "expire_time", "scope", "state");

    /** Seconds beyond this are a time of day, counted since 1970; nobody gives out tokens for thirty years. */
    private static final long LONGEST = 1_000_000_000;

    private TokenReader() {}

    /** {@return the token that this is, with all that is said of it} */
    static Token read(String access, JsonObject answer, Instant now) {
        Token.Builder token = Token.builder(access)
                .refresh(answer.get("refresh_token").asString())
                .expiresAt(end(answer, now))
                .scopes(scopes(answer.get("scope").asString()));
        for (Map.Entry<String, JsonValue> field : answer.fields().entrySet()) {
            if (!PLACED.contains(field.getKey())) {
                token.more(field.getKey(), field.getValue());
            }
        }
        return token.build();
    }

    /** Zero stands for a token that does not end. */
    private static @Nullable Instant end(JsonObject answer, Instant now) {
        Long seconds = answer.get("expires_in").asLong();
        if (seconds == null) {
            seconds = answer.get("expire_time").asLong();
        }
        if (seconds == null || seconds <= 0) {
            return null;
        }
        return seconds > LONGEST ? Instant.ofEpochSecond(seconds) : now.plusSeconds(seconds);
    }

    private static List<String> scopes(@Nullable String scope) {
        return scope == null || scope.isBlank()
                ? List.of()
                : Arrays.stream(scope.split("[ ,;]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
    }
}
