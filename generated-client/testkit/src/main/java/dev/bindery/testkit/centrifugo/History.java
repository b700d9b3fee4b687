package dev.bindery.testkit.centrifugo;

import dev.bindery.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What was published, so that who was away can have it. */
final class History {
    private static final String EPOCH = "e1";

    private final Map<String, List<JsonValue>> kept = new ConcurrentHashMap<>();

    void keep(String channel) {
        kept.putIfAbsent(channel, new ArrayList<>());
    }

    /** {@return the publication as clients get it, with its number where the channel is kept} */
    JsonValue add(String channel, JsonValue data) {
        List<JsonValue> all = kept.get(channel);
        if (all == null) {
            return JsonValue.of(Map.of("data", data));
        }
        synchronized (all) {
            JsonValue numbered = JsonValue.of(Map.of("data", data, "offset", JsonValue.of(all.size() + 1L)));
            all.add(numbered);
            return numbered;
        }
    }

    /** {@return where the channel stands, and what the client missed if it says where it was} */
    Map<String, JsonValue> position(Command subscribe) {
        List<JsonValue> all = kept.get(String.valueOf(subscribe.text("channel")));
        if (all == null) {
            return Map.of();
        }
        synchronized (all) {
            boolean recovers = Objects.requireNonNullElse(
                    subscribe.parameters().get("recover").asBoolean(), false);
            boolean known = EPOCH.equals(subscribe.text("epoch"));
            long was = Objects.requireNonNullElse(
                    subscribe.parameters().get("offset").asLong(), 0L);
            List<JsonValue> missed = recovers && known ? all.subList((int) was, all.size()) : List.of();
            return Map.of(
                    "recoverable", JsonValue.of(true),
                    "epoch", JsonValue.of(EPOCH),
                    "offset", JsonValue.of(all.size()),
                    "recovered", JsonValue.of(recovers && known),
                    "publications", JsonValue.of(missed));
        }
    }

    /** Forgets everything, as a server does that was started anew. */
    void lose(String channel) {
        kept.computeIfPresent(channel, (name, all) -> new ArrayList<>());
    }
}
