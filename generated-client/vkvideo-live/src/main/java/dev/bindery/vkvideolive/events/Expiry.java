package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.json.JsonValue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When to refresh what a reply granted. */
final class Expiry {
    private Expiry() {}

    /** {@return the pause before the refresh, nine tenths of the time that is granted; null if it does not end} */
    static @Nullable Duration pause(JsonValue reply) {
        Long seconds = reply.get("ttl").asLong();
        boolean expires = Boolean.TRUE.equals(reply.get("expires").asBoolean());
        return expires && seconds != null && seconds > 0
                ? Duration.ofSeconds(seconds).multipliedBy(9).dividedBy(10)
                : null;
    }
}
