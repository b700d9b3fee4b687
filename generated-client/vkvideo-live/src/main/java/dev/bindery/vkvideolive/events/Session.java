package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.json.JsonException;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One websocket from its opening to its end: commands and their replies, pings, and what the server pushes. But for the two
 * methods of the listener, everything happens in the mailbox.
 */
final class Session implements Wire.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_FOR_PINGS = Duration.ofSeconds(10);
    private static final int SHOWN = 200;

    private final StreamContext context;
    private final Owner owner;
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();
    private @Nullable Wire wire;
    private long lastId;
    private boolean over;
    private boolean answersPings = true;
    private @Nullable Duration silence;
    private @Nullable Alarm pingAlarm;

    /** A command that has no reply yet. */
    private record Waiting(Alarm alarm, BiConsumer<@Nullable JsonValue, @Nullable ServerError> then) {}

    /** Hears what the session does not know what to do with. */
    interface Owner {
        void pushed(String channel, JsonValue push);

        void lost(Session session, int code, String reason);
    }

    Session(StreamContext context, Owner owner) {
        this.context = context;
        this.owner = owner;
    }

    void attach(Wire opened) {
        wire = opened;
    }

    /** Heeds how often the server wants to ping, and whether it wants an answer. */
    void heedPings(JsonValue connected) {
        Long interval = connected.get("ping").asLong();
        answersPings = !Boolean.FALSE.equals(connected.get("pong").asBoolean());
        silence = interval == null || interval <= 0
                ? null
                : Duration.ofSeconds(interval).plus(PATIENCE_FOR_PINGS);
        waitForPing();
    }

    /**
     * Sends a command.
     *
     * @param then hears the result, or a {@link ServerError}; nothing if the session ends before
     */
    void call(
            String method,
            Map<String, JsonValue> parameters,
            BiConsumer<@Nullable JsonValue, @Nullable ServerError> then) {
        if (over) {
            return;
        }
        long id = ++lastId;
        Alarm alarm = context.after(PATIENCE, () -> owner.lost(this, 0, "no reply to " + method + " in " + PATIENCE));
        waiting.put(id, new Waiting(alarm, then));
        send(JsonValue.of(Map.of("id", JsonValue.of(id), method, JsonValue.of(parameters)))
                .toJson());
    }

    private void send(String text) {
        if (wire != null) {
            wire.send(text);
        }
    }

    @Override
    public void received(String message) {
        context.mailbox()
                .execute(() -> message.lines().filter(line -> !line.isBlank()).forEach(this::take));
    }

    @Override
    public void closed(int code, String reason) {
        context.mailbox().execute(() -> owner.lost(this, code, reason));
    }

    private void take(String line) {
        if (over) {
            return;
        }
        JsonValue frame = parsed(line);
        Long id = frame.get("id").asLong();
        Waiting command = id == null ? null : waiting.remove(id);
        String channel = frame.get("push").get("channel").asString();
        if (frame instanceof JsonObject && frame.fields().isEmpty()) {
            waitForPing();
            if (answersPings) {
                send("{}");
            }
        } else if (command != null) {
            reply(command, frame);
        } else if (channel != null) {
            owner.pushed(channel, frame.get("push"));
        } else if (!frame.fields().containsKey("push")) {
            String shown = context.mask().masked(line);
            context.tell(listener -> listener.unreadable(shown.length() > SHOWN ? shown.substring(0, SHOWN) : shown));
        }
    }

    private static JsonValue parsed(String line) {
        try {
            return JsonValue.parse(line);
        } catch (JsonException e) {
            return JsonValue.of(line);
        }
    }

    private static void reply(Waiting command, JsonValue frame) {
        command.alarm().stop();
        JsonValue error = frame.get("error");
        if (error instanceof JsonObject) {
            command.then().accept(null, ServerError.of(error));
        } else {
            command.then().accept(result(frame), null);
        }
    }

    /** What stands beside the id, whatever its name. */
    private static JsonValue result(JsonValue frame) {
        return frame.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("id"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JsonValue.of(Map.of()));
    }

    private void waitForPing() {
        if (pingAlarm != null) {
            pingAlarm.stop();
        }
        Duration longest = silence;
        pingAlarm = longest == null ? null : context.after(longest, () -> owner.lost(this, 0, "no ping in " + longest));
    }

    /** Ends the session, from this side or because it has ended. Who waits for a reply hears nothing more. */
    void end() {
        over = true;
        if (pingAlarm != null) {
            pingAlarm.stop();
        }
        waiting.values().forEach(command -> command.alarm().stop());
        waiting.clear();
        if (wire != null) {
            wire.close();
        }
    }
}
