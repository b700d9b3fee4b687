package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.json.JsonValue;
import java.util.Objects;

/** An error in place of a reply. */
record ServerError(int code, String message, boolean isSaidToBeTemporary) {
    private static final int TOKEN_EXPIRED = 109;
    private static final int FIRST_OF_THE_SERVER = 100;

    static ServerError of(JsonValue error) {
        Long code = error.get("code").asLong();
        boolean temporary = Boolean.TRUE.equals(error.get("temporary").asBoolean());
        String message = Objects.requireNonNullElse(error.get("message").asString(), "");
        return new ServerError(code == null ? 0 : code.intValue(), message, temporary);
    }

    boolean isTokenExpired() {
        return code == TOKEN_EXPIRED;
    }

    /** Whether trying again may help: with another token, or later. */
    boolean isTemporary() {
        return isSaidToBeTemporary || isTokenExpired() || code < FIRST_OF_THE_SERVER;
    }
}
