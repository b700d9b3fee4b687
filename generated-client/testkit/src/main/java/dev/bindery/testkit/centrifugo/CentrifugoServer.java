package dev.bindery.testkit.centrifugo;

import dev.bindery.runtime.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A server on loopback that speaks the bidirectional protocol of Centrifugo 4 and newer, in JSON: it takes {@code connect},
 * {@code subscribe}, {@code unsubscribe}, {@code refresh}, {@code sub_refresh} and the answers to its pings, and pushes what
 * is published. Nothing happens by itself: a test says when the server pings, publishes or disconnects. Safe for use by
 * several threads.
 */
public final class CentrifugoServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServerSocket socket;
    private final History history = new History();
    private final Answers answers = new Answers(history);
    private final List<Client> clients = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();

    private CentrifugoServer() {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback address can be had", e);
        }
        start(this::accept);
    }

    /** {@return a server on a free port that takes any token} */
    public static CentrifugoServer start() {
        return new CentrifugoServer();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "centrifugo");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (Client client = Client.accept(connection)) {
            clients.add(client);
            try {
                client.read(this::take);
            } finally {
                clients.remove(client);
                commands.add(Command.CLOSED);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // the client is gone
        }
    }

    private void take(Client client, Command command) {
        Answers.Failure refusal = answers.refusal(command);
        if (refusal != null) {
            client.disconnect(refusal.code(), refusal.reason());
        } else if (!command.method().equals(Command.PONG)) {
            String reply = answers.reply(command);
            String channel = command.text("channel");
            if (command.method().equals("subscribe") && channel != null && !reply.contains("\"error\"")) {
                client.channels().add(channel);
            } else if (command.method().equals("unsubscribe") && channel != null) {
                client.channels().remove(channel);
            }
            client.send(reply);
        }
        commands.add(command);
    }

    /** {@return where clients connect} */
    public URI uri() {
        return URI.create(
                "ws://127.0.0.1:" + socket.getLocalPort() + "/connection/websocket?format=json&cf_protocol_version=v2");
    }

    /**
     * Takes one token only. Clients with another are disconnected with code 3500, after which none comes back.
     *
     * @param token the token
     */
    public void token(String token) {
        answers.token(token);
    }

    /**
     * Makes a channel private: without this token a subscription is refused with code 103.
     *
     * @param channel the channel
     * @param token the subscription token
     */
    public void privateChannel(String channel, String token) {
        answers.privateChannel(channel, token);
    }

    /**
     * Tells clients from now on that connections, and subscriptions with a token, end unless they are refreshed.
     *
     * @param lifetime for how long they are good; zero for ever
     */
    public void lifetime(Duration lifetime) {
        answers.lifetime(lifetime);
    }

    /**
     * Tells clients from now on how often pings come. They do come when {@link #ping} is called.
     *
     * @param interval how often; zero for never
     */
    public void pings(Duration interval) {
        answers.pings(interval);
    }

    /**
     * Keeps what is published on a channel, for clients that come back.
     *
     * @param channel the channel
     */
    public void keep(String channel) {
        history.keep(channel);
    }

    /**
     * Forgets what was kept of a channel.
     *
     * @param channel the channel
     */
    public void lose(String channel) {
        history.lose(channel);
    }

    /**
     * Refuses the next command of a kind.
     *
     * @param method {@code connect}, {@code subscribe} and so on
     * @param code the error's code
     * @param message what it says
     * @param temporary whether the client may try again
     */
    public void refuse(String method, int code, String message, boolean temporary) {
        answers.once(method, Answers.error(code, message, temporary));
    }

    /**
     * Publishes to who has subscribed.
     *
     * @param channel the channel
     * @param data what is published, as JSON
     */
    public void publish(String channel, String data) {
        JsonValue publication = history.add(channel, JsonValue.parse(data));
        push(channel, "pub", publication);
    }

    /**
     * Ends a subscription. With a code of 2500 or more, clients subscribe anew.
     *
     * @param channel the channel
     * @param code why
     * @param reason the same as a text
     */
    public void unsubscribe(String channel, int code, String reason) {
        push(channel, "unsubscribe", JsonValue.of(Map.of("code", JsonValue.of(code), "reason", JsonValue.of(reason))));
    }

    private void push(String channel, String kind, JsonValue what) {
        JsonValue push =
                JsonValue.of(Map.of("push", JsonValue.of(Map.of("channel", JsonValue.of(channel), kind, what))));
        clients.stream()
                .filter(client -> client.channels().contains(channel))
                .forEach(client -> client.send(push.toJson()));
    }

    /** Sends a ping to all. */
    public void ping() {
        send("{}");
    }

    /**
     * Sends a text to all, whatever it is.
     *
     * @param text the text of one message
     */
    public void send(String text) {
        clients.forEach(client -> client.send(text));
    }

    /**
     * Disconnects all.
     *
     * @param code why; from 3500 to 3999 and from 4500 to 4999 clients do not come back
     * @param reason the same as a text
     */
    public void disconnect(int code, String reason) {
        clients.forEach(client -> client.disconnect(code, reason));
    }

    /** Cuts all connections without a word. */
    public void cut() {
        clients.forEach(Client::close);
    }

    /**
     * Waits for the next command of a kind; others that came before it are skipped.
     *
     * @param method {@code connect}, {@code subscribe} and so on; {@code pong} for the answer to a ping, {@code closed} for
     *     the end of a client's connection
     * @return the command, which has been answered already
     * @throws AssertionError if none comes within 20 seconds
     */
    public Command next(String method) {
        try {
            @Nullable Command command = commands.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            while (command != null && !command.method().equals(method)) {
                command = commands.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            if (command == null) {
                throw new AssertionError("no client sent " + method);
            }
            return command;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + method, e);
        }
    }

    /** {@return how many clients are connected} */
    public int connections() {
        return clients.size();
    }

    @Override
    public void close() {
        try {
            socket.close();
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
