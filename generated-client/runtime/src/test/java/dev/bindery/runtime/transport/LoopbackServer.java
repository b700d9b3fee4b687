package dev.bindery.runtime.transport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A real HTTP server that writes down what it gets. */
final class LoopbackServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpServer server;

    /** A request as the server got it; each character of the content is a byte. */
    record Received(HttpExchange exchange, String content) {
        byte[] body() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }

        String header(String name) {
            return exchange.getRequestHeaders().getFirst(name);
        }

        String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }
    }

    /** What the server does with a request that it has read. */
    interface Handling {
        void of(HttpExchange exchange) throws IOException;
    }

    LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    void serve(Handling handling) {
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(new Received(exchange, new String(body, StandardCharsets.ISO_8859_1)));
            handling.of(exchange);
            exchange.close();
        });
    }

    void serve(int status, String body) {
        serve(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** What came and was not taken yet. */
    BlockingQueue<Received> received() {
        return received;
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
