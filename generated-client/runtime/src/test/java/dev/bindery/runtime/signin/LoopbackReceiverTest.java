package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopbackReceiverTest {
    private final HttpClient browser = HttpClient.newHttpClient();
    private LoopbackReceiver receiver;
    private AuthorizationRequest request;
    private CompletableFuture<?> coming = CompletableFuture.completedFuture(null);

    @BeforeEach
    void listen() throws IOException {
        receiver = LoopbackReceiver.listen(0, "/back");
        request = new AuthorizationCodeFlow(
                        SignIns.thorough(),
                        Application.of("app-1").redirectingTo(receiver.redirectUri()),
                        SignInSettings.standard())
                .begin();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private String get(String rest) throws Exception {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(receiver.redirectUri() + rest))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String post(String body) throws Exception {
        return browser.send(
                        HttpRequest.newBuilder(receiver.redirectUri())
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void listensOnThisMachineAlone() {
        assertThat(receiver.redirectUri().toString()).matches("http://127\\.0\\.0\\.1:\\d+/back");
    }

    @Test
    void opensThePageAndTakesWhatTheBrowserBringsBack() throws Exception {
        String address = receiver.receive(
                request,
                page -> {
                    assertThat(page).isEqualTo(request.uri());
                    coming = browser.sendAsync(
                            HttpRequest.newBuilder(
                                            URI.create(receiver.redirectUri() + "?code=c-1&state=" + request.state()))
                                    .build(),
                            BodyHandlers.ofString());
                },
                Duration.ofMinutes(1));

        assertThat(address).isEqualTo(receiver.redirectUri() + "?code=c-1&state=" + request.state());
        coming.join();
    }

    @Test
    void aPageBringsWhatStandsBehindTheHash() throws Exception {
        var address = receiver.address(request);

        assertThat(get("")).contains("<script").contains("location.hash");
        assertThat(post("#access_token=a-1&state=" + request.state())).startsWith("Done.");

        assertThat(address.join()).isEqualTo(receiver.redirectUri() + "#access_token=a-1&state=" + request.state());
    }

    @Test
    void letsPassWhatIsNotForIt() throws Exception {
        var address = receiver.address(request);

        assertThat(get("?code=evil&state=another")).contains("not the answer");
        assertThat(post("#access_token=evil&state=")).contains("not the answer");
        get("/elsewhere?code=c&state=" + request.state());

        assertThat(address).isNotDone();
    }

    @Test
    void answersGetAndPostAloneAndAtItsPathAlone() throws Exception {
        var address = receiver.address(request);
        String answer = "?code=c-1&state=" + request.state();
        URI favicon = receiver.redirectUri().resolve("/favicon.ico" + answer);

        assertThat(status("HEAD", URI.create(receiver.redirectUri() + answer))).isEqualTo(405);
        assertThat(status("PUT", URI.create(receiver.redirectUri() + answer))).isEqualTo(405);
        assertThat(status("GET", favicon)).isEqualTo(404);
        assertThat(status("POST", favicon)).isEqualTo(404);

        assertThat(address).isNotDone();
    }

    private int status(String method, URI uri) throws Exception {
        HttpRequest asking = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return browser.send(asking, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void theFirstAnswerCounts() throws Exception {
        var address = receiver.address(request);

        get("?code=c-1&state=" + request.state());
        get("?code=c-2&state=" + request.state());

        assertThat(address.join()).contains("code=c-1");
    }

    @Test
    void thePageIsThereEvenIfTheProgramClosesAtOnce() throws Exception {
        var closed = receiver.address(request).thenRun(receiver::close);

        assertThat(get("?code=c-1&state=" + request.state())).startsWith("Done.");
        closed.join();
    }

    @Test
    void nobodyWhoSendsHalfARequestHoldsUpTheBrowser() throws Exception {
        var address = receiver.address(request);
        try (Socket half = new Socket(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                receiver.redirectUri().getPort())) {
            half.getOutputStream().write("GET /ba".getBytes(StandardCharsets.US_ASCII));
            half.getOutputStream().flush();

            get("?code=c-1&state=" + request.state());
        }
        assertThat(address).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void thePageRunsNoScriptButItsOwnAndRepeatsNothing() throws Exception {
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create(receiver.redirectUri() + "?error=%3Cscript%3Eevil()"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(page.body()).doesNotContain("evil");
        String nonce = page.body().replaceAll("(?s).*<script nonce=([\\w-]+)>.*", "$1");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none';")
                .contains("script-src 'nonce-" + nonce + "';");
        assertThat(get("")).doesNotContain(nonce);
    }

    @Test
    void doesNotWaitForEver() {
        assertThatThrownBy(() -> receiver.receive(request, page -> {}, Duration.ofMillis(1)))
                .isInstanceOf(SignInException.TimedOut.class)
                .hasMessageContaining("begin again");
    }

    @Test
    void whoClosesItEndsTheWaiting() {
        assertThatThrownBy(() -> receiver.receive(request, page -> receiver.close(), Duration.ofMinutes(1)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the receiver was closed before the browser came back");
    }

    @Test
    void aMissingBrowserIsTold() {
        assertThatThrownBy(() -> receiver.receive(
                        request,
                        page -> {
                            throw new IOException("no browser");
                        },
                        Duration.ofMinutes(1)))
                .isInstanceOf(IOException.class);
    }
}
