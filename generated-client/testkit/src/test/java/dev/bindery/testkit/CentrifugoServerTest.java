package dev.bindery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.testkit.centrifugo.CentrifugoServer;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The frames as they are on the wire. */
class CentrifugoServerTest {
    private final CentrifugoServer server = CentrifugoServer.start();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final WebSocket client = HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(server.uri(), new Receiver())
            .join();

    private final class Receiver implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            received.add(text.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            received.add(code + " " + reason);
            return null;
        }
    }

    @AfterEach
    void end() {
        client.abort();
        server.close();
    }

    private String answer(String... commands) throws InterruptedException {
        client.sendText(String.join("\n", commands), true).join();
        return next();
    }

    private String next() throws InterruptedException {
        return String.valueOf(received.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void commandsAreAnsweredUnderTheirNumber() throws InterruptedException {
        assertThat(answer("{\"id\":1,\"connect\":{\"token\":\"t\"}}"))
                .startsWith("{\"id\":1,\"connect\":{")
                .contains("\"client\":\"c1\"", "\"ping\":25", "\"pong\":true");
        assertThat(answer("{\"id\":2,\"subscribe\":{\"channel\":\"a\"}}")).isEqualTo("{\"id\":2,\"subscribe\":{}}");
        assertThat(answer("{\"id\":3,\"unsubscribe\":{\"channel\":\"a\"}}")).isEqualTo("{\"id\":3,\"unsubscribe\":{}}");
        assertThat(server.next("unsubscribe").text("channel")).isEqualTo("a");
    }

    @Test
    void whatIsPublishedReachesWhoHasSubscribed() throws InterruptedException {
        server.keep("a");
        server.publish("a", "{\"n\":1}");
        assertThat(answer(
                        "{\"id\":1,\"subscribe\":{\"channel\":\"a\",\"recover\":true,\"epoch\":\"e1\",\"offset\":0}}"))
                .contains("\"recovered\":true", "\"publications\":[{")
                .contains("\"n\":1");
        server.next("subscribe");
        server.publish("b", "{\"n\":2}");
        server.publish("a", "{\"n\":3}");
        assertThat(next()).startsWith("{\"push\":{").contains("\"channel\":\"a\"", "\"offset\":2", "\"n\":3");
    }

    @Test
    void aPrivateChannelWantsItsToken() throws InterruptedException {
        server.privateChannel("own", "right");
        assertThat(answer("{\"id\":1,\"subscribe\":{\"channel\":\"own\",\"token\":\"wrong\"}}"))
                .isEqualTo("{\"id\":1,\"error\":{\"code\":103,\"message\":\"permission denied\",\"temporary\":false}}");
        assertThat(answer("{\"id\":2,\"subscribe\":{\"channel\":\"own\",\"token\":\"right\"}}"))
                .isEqualTo("{\"id\":2,\"subscribe\":{}}");
    }

    @Test
    void aWrongTokenDisconnects() throws InterruptedException {
        server.token("right");
        assertThat(answer("{\"id\":1,\"connect\":{\"token\":\"wrong\"}}")).isEqualTo("3500 invalid token");
    }

    @Test
    void severalCommandsMayComeInOneMessage() throws InterruptedException {
        assertThat(answer("{\"id\":1,\"connect\":{}}", "{\"id\":2,\"subscribe\":{\"channel\":\"a\"}}", "{}"))
                .startsWith("{\"id\":1");
        assertThat(next()).startsWith("{\"id\":2");
        assertThat(server.next("pong").id()).isZero();
    }
}
