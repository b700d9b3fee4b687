package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JdkTransportFailureTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final JdkTransport transport = JdkTransport.create();
    private final LoopbackServer server;

    JdkTransportFailureTest() throws IOException {
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

    private static TransportRequest request(String method, URI uri, RequestBody body, Duration timeout) {
        return JdkTransportTest.request(method, uri, body, timeout);
    }

    /** Sends in one of the two ways. */
    CompletableFuture<TransportResponse> start(JdkTransport by, TransportRequest request) {
        return by.send(request).toCompletableFuture();
    }

    private TransportResponse send(TransportRequest request) throws Exception {
        try {
            return start(transport, request).get();
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

    @Test
    void reportsACompressedAnswerThatIsCutOff() {
        server.serve(exchange -> {
            byte[] packed = JdkTransportTest.gzip("{\"a\":1}".repeat(100));
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length - 9);
            exchange.getResponseBody().write(packed, 0, packed.length - 9);
        });

        assertThat(failure(post(new RequestBody.None())))
                .hasMessage("the compressed answer is cut off or broken")
                .returns(TransportException.Kind.CONNECTION_LOST, TransportException::kind);
    }

    @Test
    void failsWhenAFileCannotBeOpenedOrChangedItsSize(@TempDir Path folder) throws Exception {
        server.serve(200, "");
        Path gone = Files.writeString(folder.resolve("gone"), "12345");
        Path shorter = Files.writeString(folder.resolve("shorter"), "12345");
        RequestBody goneBody = new RequestBody.Binary(Upload.of(gone), "a/b");
        RequestBody shorterBody = new RequestBody.Binary(Upload.of(shorter), "a/b");
        Files.delete(gone);
        Files.writeString(shorter, "1");

        assertThat(failure(post(goneBody)).kind()).isEqualTo(TransportException.Kind.CONNECTION_LOST);
        assertThat(failure(post(shorterBody)).kind()).isEqualTo(TransportException.Kind.CONNECTION_LOST);
        assertThat(server.received()).isEmpty();
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
            new Thread(() -> answerAndHangUp(socket, sent)).start();
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
        server.serve(exchange -> over.join());

        assertThat(failure(request("POST", server.address("/"), new RequestBody.None(), SHORT)))
                .hasMessage("no answer within 100 ms")
                .returns(TransportException.Kind.TIMEOUT, TransportException::kind);
        over.complete(null);
    }

    @Test
    void endsAnAttemptWhoseAnswerDoesNotEnd() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        server.serve(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            over.join();
        });

        assertThat(failure(request("POST", server.address("/"), new RequestBody.None(), SHORT))
                        .kind())
                .isEqualTo(TransportException.Kind.TIMEOUT);
        over.complete(null);
    }

    @Test
    void hangsUpWhenTheTimeIsOver() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://localhost:" + socket.getLocalPort() + "/");
            CompletableFuture<TransportResponse> exchange =
                    start(transport, request("GET", address, new RequestBody.None(), Duration.ofSeconds(1)));
            try (Socket connection = socket.accept()) {
                waitUntilTheOtherSideHangsUp(connection);
                assertThatThrownBy(exchange::join).hasCauseInstanceOf(TransportException.class);
            }
        }
    }

    @Test
    void hangsUpWhenCancelled() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://localhost:" + socket.getLocalPort() + "/");
            CompletableFuture<TransportResponse> exchange =
                    start(transport, request("GET", address, new RequestBody.None(), LONG));
            try (Socket connection = socket.accept()) {
                connection.getInputStream().readNBytes(10);

                exchange.cancel(true);

                waitUntilTheOtherSideHangsUp(connection);
                assertThatThrownBy(exchange::join).isInstanceOf(CancellationException.class);
            }
        }
    }

    private static void waitUntilTheOtherSideHangsUp(Socket connection) throws IOException {
        connection.setSoTimeout(50_000);
        try {
            connection.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset"); // a way of hanging up, too
        }
    }

    @Test
    void closingCancelsWhatIsUnderWayAndRefusesWhatComesLater() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        server.serve(exchange -> over.join());
        CompletableFuture<TransportResponse> exchange = start(transport, post(new RequestBody.None()));
        server.received().take();

        transport.close();
        transport.close();

        assertThatThrownBy(exchange::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> send(post(new RequestBody.None())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the transport is closed");
        over.complete(null);
    }
}
