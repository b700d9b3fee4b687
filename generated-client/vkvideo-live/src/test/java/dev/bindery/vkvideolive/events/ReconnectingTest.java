package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.testkit.centrifugo.Command;
import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconnectingTest extends StreamsTestCase {

    @ParameterizedTest
    @ValueSource(ints = {1001, 3001, 3005, 3499, 4000, 4499})
    void afterADisconnectItConnectsWithAFreshTokenAndSubscribesAgain(int code) {
        RecordingSubscriber chat = chat();
        server.disconnect(code, "restart");
        assertThat(listener.next()).isEqualTo("connected");
        assertThat(listener.next()).isEqualTo("disconnected " + code + " restart, PT0.5S");

        timer.pass(FIRST_PAUSE);
        assertThat(server.next("connect").text("token")).isEqualTo("connection-2");
        assertThat(server.next("subscribe").text("channel")).isEqualTo(CHAT);
        assertThat(listener.next()).isEqualTo("connected");
        assertThat(listener.next()).isEqualTo("missed " + CHAT);
        delete(1);
        assertThat(chat.nextId()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3500, invalid token", "3999, no", "4500, no", "4999, no"})
    void afterSomeCodesItDoesNotComeBack(int code, String reason) {
        RecordingSubscriber chat = chat();
        server.disconnect(code, reason);

        EventStreamException failure = chat.nextFailure();
        assertThat(failure.reason()).isEqualTo(Reason.DISCONNECTED);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure).hasMessage("the server disconnected (" + code + "): " + reason);
        assertThat(listener.next()).isEqualTo("connected");
        assertThat(listener.next()).endsWith(", null");
    }

    @Test
    void aWrongTokenEndsTheStream() {
        server.token("the-right-one");
        RecordingSubscriber chat = RecordingSubscriber.takingAll();
        streams.channel(CHAT).subscribe(chat);
        assertThat(chat.nextFailure().code()).isEqualTo(3500);
    }

    @Test
    void aRefusedConnectionEndsTheStream() {
        server.refuse("connect", 101, "unauthorized", false);
        RecordingSubscriber chat = RecordingSubscriber.takingAll();
        streams.channel(CHAT).subscribe(chat);
        assertThat(chat.nextFailure().code()).isEqualTo(101);
    }

    @Test
    void anExpiredTokenIsReplaced() {
        server.refuse("connect", 109, "token expired", false);
        streams.channel(CHAT).subscribe(RecordingSubscriber.takingAll());
        assertThat(server.next("connect").text("token")).isEqualTo("connection-1");
        timer.pass(FIRST_PAUSE);
        assertThat(server.next("connect").text("token")).isEqualTo("connection-2");
        server.next("subscribe");
    }

    @Test
    void thePausesGrowWithEachFailureAndBeginAnewAfterASuccess() {
        for (int i = 0; i < 3; i++) {
            server.refuse("connect", 100, "internal server error", true);
        }
        streams.channel(CHAT).subscribe(RecordingSubscriber.takingAll());
        timer.pass(Duration.ofMillis(500));
        timer.pass(Duration.ofSeconds(1));
        timer.pass(Duration.ofSeconds(2));
        server.next("subscribe");
        server.disconnect(3001, "restart");
        timer.pass(Duration.ofMillis(500));
        server.next("subscribe");
    }

    @Test
    void aTokenThatCouldNotBeHadIsAskedForAgain() {
        tokens.failOnce(new IOException("no network"));
        streams.channel(CHAT).subscribe(RecordingSubscriber.takingAll());
        assertThat(listener.next()).isEqualTo("disconnected 0 no token could be had: no network, PT0.5S");
        timer.pass(FIRST_PAUSE);
        server.next("subscribe");
    }

    @Test
    void whatWasPublishedMeanwhileIsDeliveredIfTheServerKeptIt() {
        server.keep(CHAT);
        RecordingSubscriber chat = chat();
        delete(1);
        assertThat(chat.nextId()).isEqualTo(1);
        server.disconnect(3001, "restart");
        assertThat(listener.next()).isEqualTo("connected");
        listener.next();
        delete(2);
        delete(3);
        timer.pass(FIRST_PAUSE);

        Command subscribe = server.next("subscribe");
        assertThat(subscribe.text("epoch")).isEqualTo("e1");
        assertThat(subscribe.text("offset")).isEqualTo("1");
        assertThat(chat.nextId()).isEqualTo(2);
        assertThat(chat.nextId()).isEqualTo(3);
        delete(4);
        assertThat(chat.nextId()).isEqualTo(4);
        assertThat(listener.next()).isEqualTo("connected");
        server.disconnect(3001, "again");
        assertThat(listener.next()).startsWith("disconnected"); // nothing was missed
    }

    @Test
    void pingsAreAnswered() {
        chat();
        server.ping();
        assertThat(server.next("pong").id()).isZero();
    }

    @Test
    void aServerThatDoesNotPingIsLeft() {
        server.pings(Duration.ofSeconds(15));
        chat();
        assertThat(listener.next()).isEqualTo("connected");
        timer.pass(Duration.ofSeconds(25));
        assertThat(listener.next()).isEqualTo("disconnected 0 no ping in PT25S, PT0.5S");
        timer.pass(FIRST_PAUSE);
        server.next("subscribe");
    }

    @Test
    void aConnectionIsRefreshedBeforeItEnds() {
        server.lifetime(Duration.ofMinutes(10));
        chat();
        timer.pass(Duration.ofMinutes(9));
        assertThat(server.next("refresh").text("token")).isEqualTo("connection-2");
        timer.pass(Duration.ofMinutes(9));
        assertThat(server.next("refresh").text("token")).isEqualTo("connection-3");
    }

    @Test
    void aConnectionThatCannotBeRefreshedIsMadeAnew() {
        server.lifetime(Duration.ofMinutes(10));
        server.refuse("refresh", 109, "token expired", false);
        chat();
        timer.pass(Duration.ofMinutes(9));
        server.next("refresh");
        timer.pass(FIRST_PAUSE);
        assertThat(server.next("connect").text("token")).isEqualTo("connection-3");
        server.next("subscribe");
    }
}
