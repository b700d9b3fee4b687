package dev.bindery.weblogin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A platform on this machine: pages by their path, and a list of what was asked for. */
final class Site implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Function<Visit, Page>> pages = new ConcurrentHashMap<>();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();
    private Charset charset = StandardCharsets.UTF_8;

    /** What a browser asked for. */
    record Visit(String method, String path, Map<String, String> fields, String cookies) {}

    /** What it gets. */
    record Page(int status, Map<String, String> headers, String body) {
        static Page html(String body) {
            return new Page(200, Map.of("Content-Type", "text/html"), "<!doctype html><title>Sign in</title>" + body);
        }

        static Page redirect(String location) {
            return new Page(302, Map.of("Location", location), "");
        }

        Page with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Page(status, more, body);
        }
    }

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    Site on(String path, Function<Visit, Page> page) {
        pages.put(path, page);
        return this;
    }

    Site on(String path, String html) {
        return on(path, visit -> Page.html(html));
    }

    /** Writes and reads in another charset. */
    Site in(String name) {
        charset = Charset.forName(name);
        return this;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    Visit last(String path) {
        return visits.stream()
                .filter(visit -> visit.path().equals(path))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> fields = new LinkedHashMap<>();
            read(exchange.getRequestURI().getRawQuery(), fields);
            read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII), fields);
            List<String> cookies = new ArrayList<>(exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
            String path = exchange.getRequestURI().getPath();
            Visit visit = new Visit(exchange.getRequestMethod(), path, fields, String.join("; ", cookies));
            visits.add(visit);
            Page page = pages.getOrDefault(path, unknown -> new Page(404, Map.of(), ""))
                    .apply(visit);
            page.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] body = page.body().getBytes(charset);
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void read(String encoded, Map<String, String> fields) {
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                fields.put(URLDecoder.decode(parts[0], charset), URLDecoder.decode(parts[1], charset));
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
