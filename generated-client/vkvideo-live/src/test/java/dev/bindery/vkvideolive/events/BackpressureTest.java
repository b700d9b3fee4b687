package dev.bindery.vkvideolive.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.vkvideolive.events.EventStreamException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackpressureTest extends StreamsTestCase {

    @Test
    void aSubscriberGetsAsManyEventsAsItAskedFor() {
        RecordingSubscriber slow = RecordingSubscriber.taking(1);
        begin(streams.channel(CHAT), slow);
        RecordingSubscriber quick = RecordingSubscriber.takingAll();
        streams.channel(CHAT).subscribe(quick);
        begin(streams.channel("barrier"), RecordingSubscriber.takingAll());
        delete(1);
        delete(2);

        assertThat(quick.nextId()).isEqualTo(1);
        assertThat(quick.nextId()).isEqualTo(2);
        assertThat(slow.nextId()).isEqualTo(1);
        assertThat(slow.gotNothing()).isTrue();
        slow.subscription().request(1);
        assertThat(slow.nextId()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"DROP_OLDEST, 1, 2, 3", "DROP_NEWEST, 3, 1, 2"})
    void whatDoesNotFitIntoTheBufferIsDroppedAndTold(Overflow overflow, long dropped, long first, long second) {
        try (EventStreams dropping = settings().buffer(2, overflow).build()) {
            RecordingSubscriber slow = RecordingSubscriber.taking(0);
            begin(dropping.channel(CHAT), slow);
            assertThat(listener.next()).isEqualTo("connected");
            delete(1);
            delete(2);
            delete(3);

            assertThat(listener.next()).isEqualTo("dropped " + CHAT + " " + deletion(dropped));
            slow.subscription().request(5);
            assertThat(slow.nextId()).isEqualTo(first);
            assertThat(slow.nextId()).isEqualTo(second);
            delete(4);
            assertThat(slow.nextId()).isEqualTo(4);
        }
    }

    @Test
    void aSubscriberThatIsTooSlowFailsAfterWhatItHasInItsBuffer() {
        RecordingSubscriber slow = RecordingSubscriber.taking(0);
        begin(streams.channel(CHAT), slow);
        assertThat(listener.next()).isEqualTo("connected");
        delete(1);
        delete(2);
        delete(3);
        assertThat(listener.next()).startsWith("dropped");
        server.next("closed"); // nobody is left

        slow.subscription().request(5);
        assertThat(slow.nextId()).isEqualTo(1);
        assertThat(slow.nextId()).isEqualTo(2);
        EventStreamException failure = slow.nextFailure();
        assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(failure).hasMessage("the subscriber is too slow: its buffer of 2 events is full");
    }

    @Test
    void askingForNothingIsAFailure() {
        RecordingSubscriber subscriber = RecordingSubscriber.taking(0);
        begin(streams.channel(CHAT), subscriber);
        subscriber.subscription().request(0);
        assertThat(subscriber.next())
                .isInstanceOfSatisfying(
                        IllegalArgumentException.class,
                        e -> assertThat(e).hasMessage("request: 0; 1 or more is right"));
    }

    @Test
    void aBufferOfNothingIsRefused() {
        assertThatThrownBy(() -> settings().buffer(0, Overflow.FAIL)).hasMessage("capacity: 0; 1 or more is right");
    }
}
