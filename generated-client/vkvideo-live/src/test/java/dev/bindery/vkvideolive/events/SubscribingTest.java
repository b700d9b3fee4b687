package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.testkit.centrifugo.Command;
import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import dev.bindery.vkvideolive.model.WebsocketEvent;
import org.junit.jupiter.api.Test;

class SubscribingTest extends StreamsTestCase {

    @Test
    void connectsWithATokenAndGetsTypedEvents() {
        server.token("connection-1");
        RecordingSubscriber subscriber = RecordingSubscriber.takingAll();
        streams.channel(CHAT).subscribe(subscriber);

        assertThat(server.next("connect").text("token")).isEqualTo("connection-1");
        Command subscribe = server.next("subscribe");
        assertThat(subscribe.text("channel")).isEqualTo(CHAT);
        assertThat(subscribe.text("token")).isNull();

        server.publish(CHAT, """
                {"type": "channel_chat_message_send", "data": {"chat_message": {"id": 9001, "created_at": 1750000100,
                  "is_private": false, "author": {"id": 777, "nick": "Jill"}, "parts": [{"text": {"content": "ку"}}]}}}""");
        assertThat(subscriber.next())
                .isInstanceOfSatisfying(
                        WebsocketEvent.ChatMessageSendEvent.class,
                        event -> assertThat(event.value()
                                        .data()
                                        .chatMessage()
                                        .author()
                                        .nick())
                                .isEqualTo("Jill"));
    }

    @Test
    void severalSubscribersShareOneSubscription() {
        RecordingSubscriber first = chat();
        RecordingSubscriber second = RecordingSubscriber.takingAll();
        streams.channel(CHAT).subscribe(second);
        begin(streams.channel("another"), RecordingSubscriber.takingAll());
        delete(1);

        assertThat(first.nextId()).isEqualTo(1);
        assertThat(second.nextId()).isEqualTo(1);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aPrivateChannelIsSubscribedToWithATokenOfItsOwn() {
        String own = "api-channel-points:4242#555";
        server.privateChannel(own, "subscription-1");
        RecordingSubscriber subscriber = RecordingSubscriber.takingAll();
        streams.privateChannel(own).subscribe(subscriber);

        assertThat(server.next("subscribe").text("token")).isEqualTo("subscription-1");
        server.publish(own, deletion(7));
        assertThat(subscriber.nextId()).isEqualTo(7);
    }

    @Test
    void aChannelThatTheServerRefusesEndsItsSubscribersAlone() {
        server.privateChannel("secret", "another-token");
        RecordingSubscriber chat = chat();
        RecordingSubscriber refused = RecordingSubscriber.takingAll();
        streams.channel("secret").subscribe(refused);

        EventStreamException failure = refused.nextFailure();
        assertThat(failure.reason()).isEqualTo(Reason.SUBSCRIPTION_REFUSED);
        assertThat(failure.code()).isEqualTo(103);
        assertThat(failure).hasMessage("channel secret: permission denied");
        delete(1);
        assertThat(chat.nextId()).isEqualTo(1);
    }

    @Test
    void cancellingEndsTheSubscriptionAndTheLastOneTheConnection() {
        RecordingSubscriber chat = chat();
        RecordingSubscriber other = RecordingSubscriber.takingAll();
        begin(streams.channel("other"), other);

        other.subscription().cancel();
        assertThat(server.next("unsubscribe").text("channel")).isEqualTo("other");
        server.publish("other", deletion(1));
        delete(2);
        assertThat(chat.nextId()).isEqualTo(2);
        assertThat(other.gotNothing()).isTrue();

        chat.subscription().cancel();
        assertThat(server.next("closed").id()).isZero();
    }

    @Test
    void whoCancelsAtOnceIsNotConnected() {
        streams.channel("never").subscribe(RecordingSubscriber.quitting());
        streams.channel(CHAT).subscribe(RecordingSubscriber.takingAll());
        assertThat(server.next("subscribe").text("channel")).isEqualTo(CHAT);
    }

    @Test
    void whoComesAfterTheLastOneHasGoneConnectsAnew() {
        chat().subscription().cancel();
        server.next("closed");
        RecordingSubscriber next = chat();
        delete(3);
        assertThat(next.nextId()).isEqualTo(3);
    }

    @Test
    void closingCompletesSubscribersOnce() {
        RecordingSubscriber chat = chat();
        streams.close();
        streams.close();
        assertThat(chat.next()).isEqualTo("complete");
        server.next("closed");

        RecordingSubscriber late = RecordingSubscriber.takingAll();
        streams.channel(CHAT).subscribe(late);
        assertThat(late.next()).isEqualTo("complete");
        assertThat(chat.gotNothing()).isTrue();
    }

    @Test
    void whatTheServerPushesOfOtherKindsIsPassedOver() {
        RecordingSubscriber chat = chat();
        server.send(
                "{\"push\":{\"channel\":\"%s\",\"join\":{\"info\":{\"user\":\"5\"}}}}\n\n{\"push\":{\"channel\":\"nobody\",\"pub\":{}}}"
                        .formatted(CHAT));
        server.send("{\"push\":{\"message\":{}}}");
        delete(1);
        assertThat(chat.nextId()).isEqualTo(1);
    }

    @Test
    void whatIsNoFrameIsToldAndSkipped() {
        RecordingSubscriber chat = chat();
        assertThat(listener.next()).isEqualTo("connected");
        server.send("{\"push\"\n[1]\n{\"id\":99,\"subscribe\":{}}");
        server.send("x".repeat(1000));
        delete(1);

        assertThat(chat.nextId()).isEqualTo(1);
        assertThat(listener.next()).isEqualTo("unreadable {\"push\"");
        assertThat(listener.next()).isEqualTo("unreadable [1]");
        assertThat(listener.next()).isEqualTo("unreadable {\"id\":99,\"subscribe\":{}}");
        assertThat(listener.next()).isEqualTo("unreadable " + "x".repeat(200));
    }

    @Test
    void eventsOfUnknownTypesAreDeliveredAsTheyAre() {
        RecordingSubscriber chat = chat();
        server.publish(CHAT, "{\"type\":\"stream_moved\",\"data\":{\"to\":\"b\"}}");
        server.publish(CHAT, "\"a text\"");

        assertThat(chat.next())
                .isInstanceOfSatisfying(
                        WebsocketEvent.Unknown.class,
                        unknown -> assertThat(unknown.value().toJson()).contains("stream_moved"));
        assertThat(chat.next())
                .isInstanceOfSatisfying(
                        WebsocketEvent.Unknown.class,
                        unknown -> assertThat(unknown.value().asString()).isEqualTo("a text"));
    }

    @Test
    void severalFramesMayComeInOneMessageAndOneFrameMayBeLong() {
        RecordingSubscriber chat = chat();
        String text = "я".repeat(100_000);
        String push = "{\"push\":{\"channel\":\"%s\",\"pub\":{\"data\":%s}}}".formatted(CHAT, deletion(1));
        server.send(push + "\n" + push);
        server.publish(CHAT, "{\"type\":\"long\",\"text\":\"" + text + "\"}");

        assertThat(chat.nextId()).isEqualTo(1);
        assertThat(chat.nextId()).isEqualTo(1);
        assertThat(chat.next())
                .isInstanceOfSatisfying(
                        WebsocketEvent.Unknown.class,
                        unknown -> assertThat(unknown.value().get("text").asString())
                                .isEqualTo(text));
    }
}
