package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a connection does when the network fails, over websockets in memory. */
class ConnectionTest {
    private final ManualTimer timer = new ManualTimer();
    private final RecordingListener listener = new RecordingListener();
    private final List<FakeWire> opened = new ArrayList<>();
    private final Connection connection = new Connection(
            new StreamContext(
                    new TestTokens(), Backoff.standard(), listener, timer, new Mailbox(Runnable::run), new TokenMask()),
            this::open);
    private boolean networkIsDown;

    private CompletionStage<Wire> open(Wire.Listener heard) {
        if (networkIsDown) {
            return CompletableFuture.failedFuture(new IOException("network is down"));
        }
        FakeWire wire = new FakeWire(heard, new ArrayList<>());
        opened.add(wire);
        return CompletableFuture.completedFuture(wire);
    }

    private record FakeWire(Wire.Listener heard, List<String> sent) implements Wire {
        @Override
        public void send(String text) {
            sent.add(text);
        }

        @Override
        public void close() {
            sent.add("closed");
        }
    }

    @BeforeEach
    void connect() {
        EventSubscription.Buffering buffering =
                new EventSubscription.Buffering(Runnable::run, 2, Overflow.FAIL, dropped -> {});
        connection.add("chat", false, new EventSubscription(RecordingSubscriber.takingAll(), buffering, ended -> {}));
        opened.get(0).heard().received("{\"id\":1,\"connect\":{\"ping\":25,\"pong\":true}}");
        assertThat(listener.next()).isEqualTo("connected");
    }

    @Test
    void commandsHaveNumbersThatBeginAnewWithEachConnection() {
        assertThat(opened.get(0).sent()).hasSize(2);
        assertThat(opened.get(0).sent().get(1)).contains("\"id\":2", "\"subscribe\":{\"channel\":\"chat\"}");
        opened.get(0).heard().closed(0, "the connection broke");
        timer.pass(Duration.ofMillis(500));
        assertThat(opened.get(1).sent().get(0)).contains("\"id\":1", "\"connect\":", "connection-2");
    }

    @Test
    void aConnectionThatBreaksIsMadeAgain() {
        opened.get(0).heard().closed(0, "the connection broke");
        assertThat(listener.next()).isEqualTo("disconnected 0 the connection broke, PT0.5S");
        assertThat(opened.get(0).sent()).endsWith("closed");
        timer.pass(Duration.ofMillis(500));
        opened.get(1).heard().received("{\"id\":1,\"connect\":{}}");
        assertThat(listener.next()).isEqualTo("connected");
        assertThat(opened.get(1).sent().get(1)).contains("\"subscribe\":{\"channel\":\"chat\"}");
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainAfterLongerPauses() {
        networkIsDown = true;
        opened.get(0).heard().closed(0, "the connection broke");
        assertThat(listener.next()).isEqualTo("disconnected 0 the connection broke, PT0.5S");
        timer.pass(Duration.ofMillis(500));
        assertThat(listener.next()).isEqualTo("disconnected 0 no connection: network is down, PT1S");
        networkIsDown = false;
        timer.pass(Duration.ofSeconds(1));
        assertThat(opened).hasSize(2);
    }

    @Test
    void aCommandWithoutReplyIsALostConnection() {
        timer.pass(Duration.ofSeconds(5));
        assertThat(listener.next()).isEqualTo("disconnected 0 no reply to subscribe in PT5S, PT0.5S");
    }

    @Test
    void whatALostConnectionStillSaysIsNotHeard() {
        opened.get(0).heard().closed(0, "the connection broke");
        opened.get(0).heard().closed(3500, "late");
        opened.get(0).heard().received("no frame");
        assertThat(listener.next()).startsWith("disconnected 0");
        timer.pass(Duration.ofMillis(500));
        opened.get(1).heard().received("{\"id\":1,\"connect\":{}}");
        assertThat(listener.next()).isEqualTo("connected");
    }

    @Test
    void afterClosingNothingIsTried() {
        connection.close();
        opened.get(0).heard().closed(0, "the connection broke");
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).sent()).endsWith("closed");
    }
}
