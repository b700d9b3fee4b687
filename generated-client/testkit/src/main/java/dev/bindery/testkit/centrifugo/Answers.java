package dev.bindery.testkit.centrifugo;

import dev.bindery.runtime.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What the server answers to commands: what a test scripts, else what Centrifugo would. */
final class Answers {
    private static final Failure INVALID_TOKEN = new Failure(3500, "invalid token");
    private static final int DENIED = 103;

    private final Map<String, Queue<String>> scripts = new ConcurrentHashMap<>();
    private final Map<String, String> privateChannels = new ConcurrentHashMap<>();
    private final History history;
    private volatile @Nullable String token;
    private volatile Duration lifetime = Duration.ZERO;
    private volatile Duration pings = Duration.ofSeconds(25);

    /** That a client is disconnected. */
    record Failure(int code, String reason) {}

    Answers(History history) {
        this.history = history;
    }

    void token(String newToken) {
        token = newToken;
    }

    void privateChannel(String channel, String subscriptionToken) {
        privateChannels.put(channel, subscriptionToken);
    }

    void lifetime(Duration newLifetime) {
        lifetime = newLifetime;
    }

    void pings(Duration interval) {
        pings = interval;
    }

    void once(String method, String fields) {
        scripts.computeIfAbsent(method, name -> new ConcurrentLinkedQueue<>()).add(fields);
    }

    /** {@return why the client is disconnected on this command; null if it is not} */
    @Nullable
    Failure refusal(Command command) {
        boolean withToken =
                command.method().equals("connect") || command.method().equals("refresh");
        String right = token;
        return withToken && !isScripted(command) && right != null && !right.equals(command.text("token"))
                ? INVALID_TOKEN
                : null;
    }

    private boolean isScripted(Command command) {
        Queue<String> script = scripts.get(command.method());
        return script != null && !script.isEmpty();
    }

    /** {@return the reply, with a result or with an error} */
    String reply(Command command) {
        Queue<String> script = scripts.get(command.method());
        String scripted = script == null ? null : script.poll();
        String fields = scripted == null ? usual(command) : scripted;
        return "{\"id\":%d,%s}".formatted(command.id(), fields);
    }

    private String usual(Command command) {
        return switch (command.method()) {
            case "connect" ->
                result(
                        command,
                        with(
                                expiry(),
                                Map.of(
                                        "client", JsonValue.of("c1"),
                                        "version", JsonValue.of("4.1.5"),
                                        "ping", JsonValue.of(pings.toSeconds()),
                                        "pong", JsonValue.of(true))));
            case "refresh" -> result(command, with(expiry(), Map.of("client", JsonValue.of("c1"))));
            case "subscribe" ->
                mayRead(command)
                        ? result(command, with(expiryOfToken(command), history.position(command)))
                        : error(DENIED, "permission denied", false);
            case "sub_refresh" ->
                mayRead(command) ? result(command, expiry()) : error(DENIED, "permission denied", false);
            default -> result(command, Map.of());
        };
    }

    private boolean mayRead(Command command) {
        String channel = String.valueOf(command.text("channel"));
        String right = privateChannels.get(channel);
        return right == null || right.equals(command.text("token"));
    }

    /** A subscription ends with its token: one without does not end. */
    private Map<String, JsonValue> expiryOfToken(Command subscribe) {
        return subscribe.text("token") == null ? Map.of() : expiry();
    }

    private Map<String, JsonValue> expiry() {
        return lifetime.isZero()
                ? Map.of()
                : Map.of("expires", JsonValue.of(true), "ttl", JsonValue.of(lifetime.toSeconds()));
    }

    private static Map<String, JsonValue> with(Map<String, JsonValue> some, Map<String, JsonValue> others) {
        Map<String, JsonValue> all = new LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static String result(Command command, Map<String, JsonValue> fields) {
        return "\"%s\":%s".formatted(command.method(), JsonValue.of(fields).toJson());
    }

    static String error(int code, String message, boolean temporary) {
        return "\"error\":{\"code\":%d,\"message\":%s,\"temporary\":%s}"
                .formatted(code, JsonValue.of(message).toJson(), temporary);
    }
}
