package dev.bindery.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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

        assertThat(get("")).contains("<script>").contains("location.hash");
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
    void doesNotWaitForEver() {
        assertThatThrownBy(() -> receiver.receive(request, page -> {}, Duration.ofMillis(1)))
                .isInstanceOf(SignInException.TimedOut.class)
                .hasMessageContaining("begin again");
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
