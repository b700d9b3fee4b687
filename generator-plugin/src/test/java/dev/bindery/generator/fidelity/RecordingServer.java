package dev.bindery.generator.fidelity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes any request on loopback, answers with an empty object, and remembers the first request since it was asked last. */
final class RecordingServer implements AutoCloseable {

    static {
        // else each answer waits for the acknowledgement of its head, 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final byte[] ANSWER = "{}".getBytes(StandardCharsets.US_ASCII);

    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "recording server");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<@Nullable RecordedRequest> recorded = new AtomicReference<>();
    private final HttpServer server;

    RecordingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        InetSocketAddress at = server.getAddress();
        return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + "/base");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            RecordedRequest request = new RecordedRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    exchange.getRequestURI().getRawQuery(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            recorded.compareAndSet(null, request);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            boolean bodiless = request.method().equals("HEAD");
            exchange.sendResponseHeaders(200, bodiless ? -1 : ANSWER.length);
            if (!bodiless) {
                exchange.getResponseBody().write(ANSWER);
            }
        }
    }

    /** {@return what came since the last time; null if nothing did} */
    @Nullable
    RecordedRequest take() {
        return recorded.getAndSet(null);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
