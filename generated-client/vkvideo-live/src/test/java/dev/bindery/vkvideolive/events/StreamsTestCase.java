package dev.bindery.vkvideolive.events;

import dev.bindery.testkit.centrifugo.CentrifugoServer;
import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;

/** A server, streams that are connected to it, and time that stands still. */
abstract class StreamsTestCase {
    static final String CHAT = "api-channel-chat:4242";
    static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    final CentrifugoServer server = CentrifugoServer.start();
    final TestTokens tokens = new TestTokens();
    final ManualTimer timer = new ManualTimer();
    final RecordingListener listener = new RecordingListener();
    final EventStreams streams = settings().build();

    final EventStreams.Builder settings() {
        return EventStreams.builder(tokens)
                .address(server.uri())
                .timer(timer)
                .listener(listener)
                .buffer(2, Overflow.FAIL);
    }

    @AfterEach
    void end() {
        streams.close();
        server.close();
    }

    /** Subscribes to the chat, and waits until the server knows. */
    final RecordingSubscriber chat() {
        RecordingSubscriber subscriber = RecordingSubscriber.takingAll();
        begin(streams.channel(CHAT), subscriber);
        return subscriber;
    }

    final void begin(Flow.Publisher<WebsocketEvent> channel, RecordingSubscriber subscriber) {
        channel.subscribe(subscriber);
        server.next("subscribe");
    }

    final void delete(long id) {
        server.publish(CHAT, deletion(id));
    }

    static String deletion(long id) {
        return "{\"type\":\"channel_chat_message_delete\",\"data\":{\"chat_message\":{\"id\":" + id + "}}}";
    }
}
