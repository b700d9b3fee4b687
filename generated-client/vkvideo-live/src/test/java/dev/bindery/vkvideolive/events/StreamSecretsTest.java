package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Tokens are sent, and nothing else. */
class StreamSecretsTest extends StreamsTestCase {

    @Test
    void aServerThatRepeatsTheTokenDoesNotGetItPrinted() {
        RecordingSubscriber chat = chat();
        assertThat(listener.next()).isEqualTo("connected");
        server.send("[\"connection-1\"]");
        assertThat(listener.next()).isEqualTo("unreadable [\"***\"]");
        server.disconnect(3001, "bad connection-1");
        assertThat(listener.next()).isEqualTo("disconnected 3001 bad ***, PT0.5S");
        timer.pass(FIRST_PAUSE);
        server.next("subscribe");
        server.disconnect(3500, "bad connection-2");

        assertThat(printed(chat.nextFailure())).contains("bad ***").doesNotContain("connection-2");
        assertThat(streams.toString()).doesNotContain("connection-1", "connection-2");
    }

    @Test
    void aSubscriptionTokenIsNotPrintedEither() {
        server.refuse("subscribe", 103, "subscription-1 is wrong", false);
        RecordingSubscriber subscriber = RecordingSubscriber.takingAll();
        streams.privateChannel("own").subscribe(subscriber);
        assertThat(printed(subscriber.nextFailure())).contains("*** is wrong").doesNotContain("subscription-1");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
