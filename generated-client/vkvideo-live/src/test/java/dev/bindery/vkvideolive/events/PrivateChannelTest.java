package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrivateChannelTest extends StreamsTestCase {
    private static final String OWN = "api-channel-info:4242#555";

    private RecordingSubscriber own() {
        RecordingSubscriber subscriber = RecordingSubscriber.takingAll();
        streams.privateChannel(OWN).subscribe(subscriber);
        return subscriber;
    }

    @Test
    void anExpiredSubscriptionTokenIsReplaced() {
        server.refuse("subscribe", 109, "token expired", false);
        own();
        assertThat(server.next("subscribe").text("token")).isEqualTo("subscription-1");
        timer.pass(FIRST_PAUSE);
        assertThat(server.next("subscribe").text("token")).isEqualTo("subscription-2");
    }

    @Test
    void aSubscriptionIsRefreshedBeforeItEnds() {
        server.lifetime(Duration.ofSeconds(100));
        own();
        server.next("subscribe");
        server.lifetime(Duration.ofSeconds(200));
        timer.pass(Duration.ofSeconds(90)); // of the connection
        server.next("refresh");
        timer.pass(Duration.ofSeconds(90)); // of the subscription
        assertThat(server.next("sub_refresh").text("token")).isEqualTo("subscription-2");
    }

    @Test
    void aRefreshThatFailsForNowIsTriedAgain() {
        own();
        server.next("subscribe");
        server.refuse("sub_refresh", 100, "internal server error", true);
        server.lifetime(Duration.ofSeconds(100));
        server.unsubscribe(OWN, 2501, "expired");
        server.next("subscribe");
        timer.pass(Duration.ofSeconds(90));
        server.next("sub_refresh");
        timer.pass(FIRST_PAUSE);
        assertThat(server.next("sub_refresh").text("token")).isEqualTo("subscription-3");
    }

    @Test
    void aSubscriptionTokenThatCouldNotBeHadIsAskedForAgain() {
        begin(streams.channel(CHAT), RecordingSubscriber.takingAll());
        tokens.failOnce(new IOException("no network"));
        own();
        timer.pass(FIRST_PAUSE);
        assertThat(server.next("subscribe").text("token")).isEqualTo("subscription-1");
    }

    @Test
    void aChannelThatIsClosedToTheUserEndsItsSubscribers() {
        begin(streams.channel(CHAT), RecordingSubscriber.takingAll());
        tokens.failOnce(new EventStreamException(Reason.SUBSCRIPTION_REFUSED, 0, "channel x: no token", null));
        assertThat(own().nextFailure()).hasMessage("channel x: no token");
    }

    @Test
    void aSubscriptionThatTheServerEndsIsMadeAgainIfItSaysSo() {
        RecordingSubscriber subscriber = own();
        server.next("subscribe");
        server.unsubscribe(OWN, 2500, "insufficient state");
        server.next("subscribe");
        server.unsubscribe(OWN, 2000, "no more");

        EventStreamException failure = subscriber.nextFailure();
        assertThat(failure.reason()).isEqualTo(Reason.SUBSCRIPTION_REFUSED);
        assertThat(failure.code()).isEqualTo(2000);
        assertThat(failure).hasMessage("channel " + OWN + ": no more");
    }
}
