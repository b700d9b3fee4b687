package dev.bindery.runtime.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bindery.runtime.transport.Redactor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Waits on this machine for the browser to come back: for desktop and command-line programs. Register {@link #redirectUri()}
 * with the platform. It listens on the loopback address alone, and what comes without the request's {@code state} it lets pass.
 */
public final class LoopbackReceiver implements AutoCloseable {
    private static final int LARGEST_ANSWER = 64 * 1024;

    /** What stands behind the # of an address never reaches a server, so the page brings it along itself. */
    private static final String FRAGMENT_PAGE =
            "<!doctype html><meta charset=utf-8><title>One moment</title><p>One moment…</p><script>"
                    + "fetch(location.pathname,{method:'POST',body:location.search+location.hash})"
                    + ".then(r=>r.text()).then(t=>{history.replaceState(null,'',location.pathname);"
                    + "document.body.textContent=t})</script>";

    private final HttpServer server;
    private final String path;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private volatile String expected = "";

    private LoopbackReceiver(HttpServer server, String path) {
        this.server = server;
        this.path = path;
    }

    /**
     * Starts to listen.
     *
     * @param port the port, 0 for any that is free
     * @param path where the browser comes back to, with a slash at its start
     * @return the receiver
     * @throws IOException if the port is taken
     */
    public static LoopbackReceiver listen(int port, String path) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        LoopbackReceiver receiver = new LoopbackReceiver(server, path);
        server.createContext("/", receiver::answer);
        server.start();
        return receiver;
    }

    /** {@return where the browser is to come back to} */
    public URI redirectUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /**
     * Opens the page of a request and waits for the browser to come back.
     *
     * @param request the request
     * @param browser what opens the page
     * @param timeout how long to wait
     * @return the address that the browser was sent to: what finishes the flow
     * @throws SignInException.TimedOut if nobody came back in time
     * @throws IOException if there is no browser
     */
    public String receive(AuthorizationRequest request, Browser browser, Duration timeout) throws IOException {
        CompletableFuture<String> awaited = address(request);
        browser.open(request.uri());
        CompletableFuture<String> timed = awaited.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    throw new Problems("sign-in in the browser", Map.of())
                            .of(SignInProblem.TIMED_OUT, "nobody came back within " + timeout, new Redactor());
                });
        return Waiting.waitFor(timed);
    }

    /**
     * The address that the browser is sent to.
     *
     * @param request the request that it must answer
     * @return the address, later
     */
    public CompletableFuture<String> address(AuthorizationRequest request) {
        expected = request.state();
        return address.copy();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean home = exchange.getRequestURI().getRawPath().equals(path);
            if (home && exchange.getRequestMethod().equals("POST")) {
                byte[] body = exchange.getRequestBody().readNBytes(LARGEST_ANSWER);
                reply(exchange, came(new String(body, StandardCharsets.UTF_8)), "text/plain");
            } else if (home && exchange.getRequestMethod().equals("GET")) {
                String query = exchange.getRequestURI().getRawQuery();
                String brought = query == null ? "" : "?" + query;
                boolean whole = RedirectParameters.of(brought).containsKey("state");
                reply(exchange, whole ? came(brought) : FRAGMENT_PAGE, whole ? "text/plain" : "text/html");
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private String came(String brought) {
        String state = RedirectParameters.of(brought).get("state");
        if (state == null || !RandomText.same(state, expected)) {
            return "This is not the answer that the program waits for. Please begin again.";
        }
        address.complete(redirectUri() + (brought.startsWith("?") || brought.startsWith("#") ? "" : "?") + brought);
        return "Done. You can close this window and go back to the program.";
    }

    private static void reply(HttpExchange exchange, String text, String type) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
    }

    /** {@return where it listens} */
    @Override
    public String toString() {
        return "receiver at " + redirectUri();
    }
}
