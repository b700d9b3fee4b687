package dev.bindery.vkvideolive.events;

import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Keeps what it gets. */
final class RecordingSubscriber implements Flow.Subscriber<WebsocketEvent> {
    private final long firstDemand;
    private final Signals<Object> signals = new Signals<>();
    private volatile Flow.@Nullable Subscription subscription;

    private RecordingSubscriber(long firstDemand) {
        this.firstDemand = firstDemand;
    }

    static RecordingSubscriber takingAll() {
        return new RecordingSubscriber(Long.MAX_VALUE);
    }

    static RecordingSubscriber taking(long firstDemand) {
        return new RecordingSubscriber(firstDemand);
    }

    static RecordingSubscriber quitting() {
        return new RecordingSubscriber(-1);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (firstDemand > 0) {
            begun.request(firstDemand);
        } else if (firstDemand < 0) {
            begun.cancel();
        }
    }

    @Override
    public void onNext(WebsocketEvent event) {
        signals.add(event);
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(failure);
    }

    @Override
    public void onComplete() {
        signals.add("complete");
    }

    Flow.Subscription subscription() {
        Flow.Subscription begun = subscription;
        if (begun == null) {
            throw new AssertionError("not subscribed");
        }
        return begun;
    }

    /** What comes next: an event, a failure, or {@code complete}. */
    Object next() {
        return signals.next();
    }

    /** The id of the deleted message that comes next: the shortest event there is. */
    long nextId() {
        Object signal = next();
        if (signal instanceof WebsocketEvent.ChatMessageDeleteEvent deleted) {
            return deleted.value().data().chatMessage().id();
        }
        throw new AssertionError("not an event: " + signal);
    }

    EventStreamException nextFailure() {
        Object signal = next();
        if (signal instanceof EventStreamException failure) {
            return failure;
        }
        throw new AssertionError("not a failure: " + signal);
    }

    boolean gotNothing() {
        return signals.isEmpty();
    }
}
