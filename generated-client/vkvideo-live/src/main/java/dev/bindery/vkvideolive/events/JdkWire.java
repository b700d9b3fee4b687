package dev.bindery.vkvideolive.events;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A websocket of the JDK. */
final class JdkWire implements Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int TOO_BIG = 1009;

    private final WebSocket socket;
    private CompletableFuture<@Nullable WebSocket> sent = CompletableFuture.completedFuture(null);

    private JdkWire(WebSocket socket) {
        this.socket = socket;
    }

    static Opener opener(HttpClient http, URI address) {
        return listener -> http.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(address, new Receiver(listener))
                .thenApply(JdkWire::new);
    }

    @Override
    public void send(String text) {
        afterThoseBefore(() -> socket.sendText(text, true));
    }

    @Override
    public void close() {
        afterThoseBefore(
                () -> socket.sendClose(WebSocket.NORMAL_CLOSURE, "").whenComplete((done, failure) -> socket.abort()));
    }

    /** The JDK takes one message at a time. */
    private synchronized void afterThoseBefore(Supplier<CompletionStage<@Nullable WebSocket>> message) {
        sent = sent.exceptionally(failure -> null).thenCompose(before -> message.get());
    }

    /** Puts the parts of a message together. */
    private static final class Receiver implements WebSocket.Listener {
        private final Listener listener;
        private final StringBuilder message = new StringBuilder();

        Receiver(Listener listener) {
            this.listener = listener;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (message.length() > LONGEST) {
                listener.closed(TOO_BIG, "a message of more than " + LONGEST + " characters");
                socket.abort();
                return null;
            }
            if (last) {
                listener.received(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            listener.closed(code, reason);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            listener.closed(0, "the connection broke");
        }
    }
}
