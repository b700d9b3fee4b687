package dev.bindery.runtime.signin;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bindery.runtime.transport.Redactor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Waits on this machine for the browser to come back: for desktop and command-line programs. Register {@link #redirectUri()}
 * with the platform. It listens on the loopback address alone, and what comes without the request's {@code state} it lets pass.
 */
public final class LoopbackReceiver implements AutoCloseable {
    private static final int LARGEST_ANSWER = 64 * 1024;

    /** The number that {@link #redirectUri} names: what {@code localhost} means is a matter of the machine. */
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** What stands behind the # of an address never reaches a server, so the page brings it along itself. */
    private static final String FRAGMENT_PAGE = "<!doctype html><meta charset=utf-8><title>One moment</title>"
            + "<p>One moment…</p><noscript><p>Please allow scripts: they hand the answer to the program.</p></noscript>"
            + "<script nonce=%s>fetch(location.pathname,{method:'POST',body:location.search+location.hash})"
            + ".then(r=>r.text()).catch(()=>'The program does not wait any more.')"
            + ".then(t=>{history.replaceState(null,'',location.pathname);document.body.textContent=t})</script>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(LoopbackReceiver::thread);
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
        InetAddress thisMachine = InetAddress.getByAddress(LOOPBACK);
        HttpServer server = HttpServer.create(new InetSocketAddress(thisMachine, port), 0);
        LoopbackReceiver receiver = new LoopbackReceiver(server, path);
        server.createContext("/", receiver::answer);
        server.setExecutor(receiver.threads);
        server.start();
        return receiver;
    }

    /** A thread for each request: nobody who sends half of one keeps the browser waiting. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "bindery-sign-in");
        thread.setDaemon(true);
        return thread;
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
     * @throws CancellationException if the receiver is closed before
     * @throws IOException if there is no browser
     */
    public String receive(AuthorizationRequest request, Browser browser, Duration timeout) throws IOException {
        CompletableFuture<String> awaited = address(request);
        browser.open(request.uri());
        CompletableFuture<String> timed = awaited.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    throw Waiting.unwrap(failure) instanceof CancellationException closed ? closed : late(timeout);
                });
        return Waiting.waitFor(timed);
    }

    private static SignInException late(Duration timeout) {
        return new Problems("sign-in in the browser", Map.of())
                .of(SignInProblem.TIMED_OUT, "nobody came back within " + timeout, new Redactor());
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
            String method = exchange.getRequestMethod();
            if (!exchange.getRequestURI().getRawPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (method.equals("POST")) {
                byte[] body = exchange.getRequestBody().readNBytes(LARGEST_ANSWER);
                take(exchange, new String(body, StandardCharsets.UTF_8));
            } else if (method.equals("GET")) {
                String query = exchange.getRequestURI().getRawQuery();
                String brought = query == null ? "" : "?" + query;
                if (RedirectParameters.of(brought).containsKey("state")) {
                    take(exchange, brought);
                } else {
                    fetchFragment(exchange);
                }
            } else {
                exchange.getResponseHeaders().set("Allow", "GET, POST");
                exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    /** The program may close the receiver as soon as it has the address, so the page goes out before. */
    private void take(HttpExchange exchange, String brought) throws IOException {
        String state = RedirectParameters.of(brought).get("state");
        if (state == null || !RandomText.same(state, expected)) {
            reply(exchange, "This is not the answer that the program waits for. Please begin again.", "text/plain", "");
            return;
        }
        try {
            reply(exchange, "Done. You can close this window and go back to the program.", "text/plain", "");
        } finally {
            address.complete(redirectUri() + (brought.startsWith("?") || brought.startsWith("#") ? "" : "?") + brought);
        }
    }

    private static void fetchFragment(HttpExchange exchange) throws IOException {
        String nonce = RandomText.next();
        String allowed = "; script-src 'nonce-" + nonce + "'; connect-src 'self'";
        reply(exchange, FRAGMENT_PAGE.formatted(nonce), "text/html", allowed);
    }

    private static void reply(HttpExchange exchange, String text, String type, String allowed) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'" + allowed);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Stops listening. Who still waits, waits no more. */
    @Override
    public void close() {
        address.completeExceptionally(
                new CancellationException("the receiver was closed before the browser came back"));
        server.stop(0);
        threads.shutdown();
    }

    /** {@return where it listens} */
    @Override
    public String toString() {
        return "receiver at " + redirectUri();
    }
}
