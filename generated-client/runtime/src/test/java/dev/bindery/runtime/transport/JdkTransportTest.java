package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.runtime.transport.LoopbackServer.Received;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JdkTransportTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final JdkTransport transport = JdkTransport.create();
    private final LoopbackServer server;

    JdkTransportTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private TransportRequest post(RequestBody body) {
        return request("POST", server.address("/x"), body, LONG);
    }

    static TransportRequest request(String method, URI uri, RequestBody body, Duration timeout) {
        return new TransportRequest(method, uri, List.of(new Header("X-Mine", "1")), body, timeout, new Redactor());
    }

    /** Sends in one of the two ways. */
    CompletableFuture<TransportResponse> start(JdkTransport by, TransportRequest request) {
        return by.send(request).toCompletableFuture();
    }

    private TransportResponse send(TransportRequest request) {
        return start(transport, request).join();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 301, 302, 304, 307, 400, 401, 404, 429, 500, 503, 599})
    void handsEveryStatusOver(int status) throws Exception {
        boolean empty = status == 204 || status == 304;
        server.serve(exchange -> {
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
        assertThat(server.received()).hasSize(2).allSatisfy(request -> {
            assertThat(request.exchange().getRequestURI()).hasToString("/x");
            assertThat(request.header("Cookie")).isNull();
        });
    }

    @Test
    void sendsMethodAddressAndHeadersAndIntroducesItself() throws Exception {
        server.serve(200, "");

        send(request("PATCH", server.address("/a%2Fb?q=%D0%B6&x=1,2"), new RequestBody.None(), LONG));

        Received request = server.received().take();
        assertThat(request.exchange().getRequestMethod()).isEqualTo("PATCH");
        assertThat(request.exchange().getRequestURI()).hasToString("/a%2Fb?q=%D0%B6&x=1,2");
        assertThat(request.header("X-Mine")).isEqualTo("1");
        assertThat(request.header("User-Agent")).startsWith("bindery/");
        assertThat(request.header("Content-Type")).isNull();
        assertThat(request.header("Upgrade")).isNull();
    }

    @Test
    void letsTheRequestsHeadersWin() throws Exception {
        server.serve(200, "");
        List<Header> headers = List.of(new Header("user-agent", "mine/1"), new Header("Content-Type", "text/x-mine"));

        send(new TransportRequest(
                "POST", server.address("/"), headers, new RequestBody.Text("a", "text/plain"), LONG, new Redactor()));

        Received request = server.received().take();
        assertThat(request.exchange().getRequestHeaders().get("User-Agent")).containsExactly("mine/1");
        assertThat(request.exchange().getRequestHeaders().get("Content-Type")).containsExactly("text/x-mine");
    }

    @Test
    void sendsFormsInUtf8() throws Exception {
        server.serve(200, "");

        send(post(new RequestBody.Form(
                List.of(new NameValue("a b", "Кот & пёс+=%"), new NameValue("empty", ""), new NameValue("l", "1,2")))));

        Received request = server.received().take();
        assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.text()).isEqualTo("a+b=%D0%9A%D0%BE%D1%82+%26+%D0%BF%D1%91%D1%81%2B%3D%25&empty=&l=1%2C2");
    }

    @Test
    void sendsTextsInUtf8() throws Exception {
        server.serve(200, "");

        send(post(new RequestBody.Text("{\"a\":\"ж\"}", "application/json")));

        Received request = server.received().take();
        assertThat(request.header("Content-Type")).isEqualTo("application/json");
        assertThat(request.header("Content-Length")).isEqualTo("10");
        assertThat(request.text()).isEqualTo("{\"a\":\"ж\"}");
    }

    @Test
    void streamsAFileOfKnownLength(@TempDir Path folder) throws Exception {
        server.serve(200, "");
        byte[] content = new byte[3_000_000];
        content[2_999_999] = 7;
        Upload file = Upload.of(Files.write(folder.resolve("big.bin"), content));

        send(post(new RequestBody.Binary(file, "application/octet-stream")));
        send(post(new RequestBody.Multipart(List.of(Part.text("a", "1", null), Part.file("f", file)))));

        Received binary = server.received().take();
        assertThat(binary.body()).isEqualTo(content);
        assertThat(binary.header("Content-Length")).isEqualTo("3000000");
        assertThat(binary.header("Transfer-Encoding")).isNull();
        Received multipart = server.received().take();
        assertThat(multipart.header("Content-Length"))
                .isEqualTo(String.valueOf(multipart.content().length()));
        assertThat(multipart.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(multipart.content().length()).isBetween(3_000_100, 3_001_000);
    }

    @Test
    void sendsAnEmptyFile() throws Exception {
        server.serve(200, "");

        send(post(new RequestBody.Binary(Upload.of("a", new byte[0]), "application/octet-stream")));

        assertThat(server.received().take().header("Content-Length")).isEqualTo("0");
    }

    @Test
    void asksForGzipAndUndoesIt() throws Exception {
        server.serve(exchange -> {
            byte[] packed = gzip("{\"a\":1}");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        });

        TransportResponse response = send(post(new RequestBody.None()));

        assertThat(server.received().take().header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(response.text()).isEqualTo("{\"a\":1}");
        assertThat(response.headers().names()).doesNotContain("content-encoding", "content-length");
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
        server.serve(200, "ok");
        HttpClient own = HttpClient.newHttpClient();
        try (JdkTransport first = JdkTransport.builder().httpClient(own).build()) {
            assertThat(start(first, post(new RequestBody.None())).get().text()).isEqualTo("ok");
        }
        try (JdkTransport second = JdkTransport.builder().httpClient(own).build()) {
            assertThat(start(second, post(new RequestBody.None())).get().text()).isEqualTo("ok");
        }
    }

    @Test
    void goesThroughAProxy() throws Exception {
        server.serve(200, "from the proxy");
        ProxySelector toServer = ProxySelector.of(server.address());
        try (JdkTransport proxied =
                JdkTransport.builder().proxy(toServer).connectTimeout(LONG).build()) {
            URI elsewhere = URI.create("http://elsewhere.example/p");
            TransportResponse response = start(proxied, request("GET", elsewhere, new RequestBody.None(), LONG))
                    .get();

            assertThat(response.text()).isEqualTo("from the proxy");
            assertThat(server.received().take().exchange().getRequestURI()).hasToString("http://elsewhere.example/p");
        }
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(out);
        }
        return packed.toByteArray();
    }
}
