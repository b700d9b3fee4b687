package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JdkTransportTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final JdkTransport transport = JdkTransport.create();
    private final ExecutorService serverThreads = Executors.newCachedThreadPool();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private HttpServer server;

    /** A request as the server got it; each character of the content is a byte. */
    private record Received(HttpExchange exchange, String content) {
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
    private interface Handling {
        void of(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(serverThreads);
        server.start();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.stop(0);
        serverThreads.shutdownNow();
    }

    private void serve(Handling handling) {
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(new Received(exchange, new String(body, StandardCharsets.ISO_8859_1)));
            handling.of(exchange);
            exchange.close();
        });
    }

    private void serve(int status, String body) {
        serve(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private TransportRequest post(RequestBody body) {
        return request("POST", address("/x"), body, LONG);
    }

    private static TransportRequest request(String method, URI uri, RequestBody body, Duration timeout) {
        return new TransportRequest(method, uri, List.of(new Header("X-Mine", "1")), body, timeout, new Redactor());
    }

    private TransportResponse send(TransportRequest request) throws Exception {
        try {
            return transport.send(request).toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    private TransportException failure(TransportRequest request) {
        try {
            send(request);
        } catch (TransportException e) {
            return e;
        } catch (Exception e) {
            throw new AssertionError("not a TransportException", e);
        }
        throw new AssertionError("no failure");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 301, 302, 304, 307, 400, 401, 404, 429, 500, 503, 599})
    void handsEveryStatusOver(int status) throws Exception {
        boolean empty = status == 204 || status == 304;
        serve(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            byte[] body = empty ? new byte[0] : new byte[] {'o', 'k'};
            exchange.sendResponseHeaders(status, empty ? -1 : 2);
            exchange.getResponseBody().write(body);
        });

        TransportResponse response = send(post(new RequestBody.None()));
        send(post(new RequestBody.None()));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.text()).isEqualTo(empty ? "" : "ok");
        assertThat(response.headers().first("location")).isEqualTo("/elsewhere");
        assertThat(received).hasSize(2).allSatisfy(request -> {
            assertThat(request.exchange().getRequestURI()).hasToString("/x");
            assertThat(request.header("Cookie")).isNull();
        });
    }

    @Test
    void sendsMethodAddressAndHeadersAndIntroducesItself() throws Exception {
        serve(200, "");

        send(request("PATCH", address("/a%2Fb?q=%D0%B6&x=1,2"), new RequestBody.None(), LONG));

        Received request = received.take();
        assertThat(request.exchange().getRequestMethod()).isEqualTo("PATCH");
        assertThat(request.exchange().getRequestURI()).hasToString("/a%2Fb?q=%D0%B6&x=1,2");
        assertThat(request.header("X-Mine")).isEqualTo("1");
        assertThat(request.header("User-Agent")).startsWith("bindery/");
        assertThat(request.header("Content-Type")).isNull();
        assertThat(request.header("Upgrade")).isNull();
    }

    @Test
    void letsTheRequestsHeadersWin() throws Exception {
        serve(200, "");
        List<Header> headers = List.of(new Header("user-agent", "mine/1"), new Header("Content-Type", "text/x-mine"));

        send(new TransportRequest(
                "POST", address("/"), headers, new RequestBody.Text("a", "text/plain"), LONG, new Redactor()));

        Received request = received.take();
        assertThat(request.exchange().getRequestHeaders().get("User-Agent")).containsExactly("mine/1");
        assertThat(request.exchange().getRequestHeaders().get("Content-Type")).containsExactly("text/x-mine");
    }

    @Test
    void sendsFormsInUtf8() throws Exception {
        serve(200, "");

        send(post(new RequestBody.Form(
                List.of(new NameValue("a b", "Кот & пёс+=%"), new NameValue("empty", ""), new NameValue("l", "1,2")))));

        Received request = received.take();
        assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.text()).isEqualTo("a+b=%D0%9A%D0%BE%D1%82+%26+%D0%BF%D1%91%D1%81%2B%3D%25&empty=&l=1%2C2");
    }

    @Test
    void sendsTextsInUtf8() throws Exception {
        serve(200, "");

        send(post(new RequestBody.Text("{\"a\":\"ж\"}", "application/json")));

        Received request = received.take();
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("Content-Length")).isEqualTo("10");
        assertThat(request.text()).isEqualTo("{\"a\":\"ж\"}");
    }

    @Test
    void streamsAFileOfKnownLength(@TempDir Path folder) throws Exception {
        serve(200, "");
        byte[] content = new byte[3_000_000];
        content[2_999_999] = 7;
        Upload file = Upload.of(Files.write(folder.resolve("big.bin"), content));

        send(post(new RequestBody.Binary(file, "application/octet-stream")));
        send(post(new RequestBody.Multipart(List.of(Part.text("a", "1", null), Part.file("f", file)))));

        Received binary = received.take();
        assertThat(binary.body()).isEqualTo(content);
        assertThat(binary.header("Content-Length")).isEqualTo("3000000");
        assertThat(binary.header("Transfer-Encoding")).isNull();
        Received multipart = received.take();
        assertThat(multipart.header("Content-Length"))
                .isEqualTo(String.valueOf(multipart.content().length()));
        assertThat(multipart.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(multipart.content().length()).isBetween(3_000_100, 3_001_000);
    }

    @Test
    void sendsAnEmptyFile() throws Exception {
        serve(200, "");

        send(post(new RequestBody.Binary(Upload.of("a", new byte[0]), "application/octet-stream")));

        assertThat(received.take().header("Content-Length")).isEqualTo("0");
    }

    @Test
    void failsWhenAFileCannotBeOpenedOrChangedItsSize(@TempDir Path folder) throws Exception {
        serve(200, "");
        Path gone = Files.writeString(folder.resolve("gone"), "12345");
        Path shorter = Files.writeString(folder.resolve("shorter"), "12345");
        RequestBody goneBody = new RequestBody.Binary(Upload.of(gone), "a/b");
        RequestBody shorterBody = new RequestBody.Binary(Upload.of(shorter), "a/b");
        Files.delete(gone);
        Files.writeString(shorter, "1");

        assertThat(failure(post(goneBody)).kind()).isEqualTo(TransportException.Kind.CONNECTION_LOST);
        assertThat(failure(post(shorterBody)).kind()).isEqualTo(TransportException.Kind.CONNECTION_LOST);
        assertThat(received).isEmpty();
    }

    @Test
    void asksForGzipAndUndoesIt() throws Exception {
        serve(exchange -> {
            byte[] packed = gzip("{\"a\":1}");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        });

        TransportResponse response = send(post(new RequestBody.None()));

        assertThat(received.take().header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(response.text()).isEqualTo("{\"a\":1}");
        assertThat(response.headers().names()).doesNotContain("content-encoding", "content-length");
    }

    @Test
    void reportsACompressedAnswerThatIsCutOff() {
        serve(exchange -> {
            byte[] packed = gzip("{\"a\":1}".repeat(100));
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length - 9);
            exchange.getResponseBody().write(packed, 0, packed.length - 9);
        });

        assertThat(failure(post(new RequestBody.None())))
                .hasMessage("the compressed answer is cut off or broken")
                .returns(TransportException.Kind.CONNECTION_LOST, TransportException::kind);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(out);
        }
        return packed.toByteArray();
    }

    @Test
    void knowsThatARefusedConnectionSentNothing() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        URI nobody = URI.create("http://localhost:" + port + "/");
        assertThat(failure(request("POST", nobody, new RequestBody.None(), LONG))
                        .kind())
                .isEqualTo(TransportException.Kind.NOT_SENT);
    }

    @Test
    void knowsThatAnUnknownHostGotNothing() {
        URI nowhere = URI.create("http://no-such-host.invalid/");

        assertThat(failure(request("POST", nowhere, new RequestBody.None(), LONG)))
                .hasMessage("the host is unknown")
                .returns(TransportException.Kind.NOT_SENT, TransportException::kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 2",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\"",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"",
                "no HTTP at all\r\n\r\n",
            })
    void reportsAConnectionThatBreaks(String sent) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serverThreads.execute(() -> answerAndHangUp(socket, sent));
            URI address = URI.create("http://localhost:" + socket.getLocalPort() + "/");

            assertThat(failure(request("POST", address, new RequestBody.Text("abc", "text/plain"), LONG))
                            .kind())
                    .isEqualTo(TransportException.Kind.CONNECTION_LOST);
        }
    }

    private static void answerAndHangUp(ServerSocket socket, String sent) {
        try (Socket connection = socket.accept()) {
            byte[] buffer = new byte[10_000];
            int read = connection.getInputStream().read(buffer);
            assertThat(read).isPositive();
            connection.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void endsAnAttemptWhoseAnswerDoesNotBegin() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        serve(exchange -> over.join());

        assertThat(failure(request("POST", address("/"), new RequestBody.None(), SHORT)))
                .hasMessage("no answer within 100 ms")
                .returns(TransportException.Kind.TIMEOUT, TransportException::kind);
        over.complete(null);
    }

    @Test
    void endsAnAttemptWhoseAnswerDoesNotEnd() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            over.join();
        });

        assertThat(failure(request("POST", address("/"), new RequestBody.None(), SHORT))
                        .kind())
                .isEqualTo(TransportException.Kind.TIMEOUT);
        over.complete(null);
    }

    @Test
    void hangsUpWhenCancelled() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://localhost:" + socket.getLocalPort() + "/");
            CompletableFuture<TransportResponse> exchange = transport
                    .send(request("GET", address, new RequestBody.None(), LONG))
                    .toCompletableFuture();
            try (Socket connection = socket.accept()) {
                connection.getInputStream().readNBytes(10);

                exchange.cancel(true);

                assertThat(readToTheEnd(connection)).isTrue();
                assertThatThrownBy(exchange::join).isInstanceOf(CancellationException.class);
            }
        }
    }

    /** Returns when the other side has hung up. */
    private static boolean readToTheEnd(Socket connection) {
        try {
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            return true; // a reset is a way of hanging up, too
        }
        return true;
    }

    @Test
    void closingCancelsWhatIsUnderWayAndRefusesWhatComesLater() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        serve(exchange -> over.join());
        CompletableFuture<TransportResponse> exchange =
                transport.send(post(new RequestBody.None())).toCompletableFuture();
        received.take();

        transport.close();
        transport.close();

        assertThatThrownBy(exchange::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> send(post(new RequestBody.None())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the transport is closed");
        over.complete(null);
    }

    @Test
    void refusesAClientThatFollowsRedirectsOrKeepsCookies() {
        HttpClient follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpClient keeps =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        assertThatThrownBy(() -> JdkTransport.builder().httpClient(follows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("follows redirects");
        assertThatThrownBy(() -> JdkTransport.builder().httpClient(keeps)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesAGivenClientAndLeavesItOpen() throws Exception {
        serve(200, "ok");
        HttpClient own = HttpClient.newHttpClient();
        try (JdkTransport first = JdkTransport.builder().httpClient(own).build()) {
            assertThat(first.send(post(new RequestBody.None()))
                            .toCompletableFuture()
                            .get()
                            .text())
                    .isEqualTo("ok");
        }
        try (JdkTransport second = JdkTransport.builder().httpClient(own).build()) {
            assertThat(second.send(post(new RequestBody.None()))
                            .toCompletableFuture()
                            .get()
                            .text())
                    .isEqualTo("ok");
        }
    }

    @Test
    void goesThroughAProxy() throws Exception {
        serve(200, "from the proxy");
        ProxySelector toServer = ProxySelector.of(server.getAddress());
        try (JdkTransport proxied =
                JdkTransport.builder().proxy(toServer).connectTimeout(LONG).build()) {
            URI elsewhere = URI.create("http://elsewhere.example/p");
            TransportResponse response = proxied.send(request("GET", elsewhere, new RequestBody.None(), LONG))
                    .toCompletableFuture()
                    .get();

            assertThat(response.text()).isEqualTo("from the proxy");
            assertThat(received.take().exchange().getRequestURI()).hasToString("http://elsewhere.example/p");
        }
    }
}
