package dev.bindery.vkvideolive.events;

import dev.bindery.vkvideolive.model.WebsocketEvent;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stands between a channel and one of its subscribers: a buffer of bounded size, and how much was asked for. */
final class EventSubscription implements Flow.Subscription {
    private final Flow.Subscriber<? super WebsocketEvent> subscriber;
    private final Buffering buffering;
    private final Consumer<EventSubscription> onEnd;

    // Guarded by this.
    private final ArrayDeque<WebsocketEvent> buffer = new ArrayDeque<>();
    private long demand;
    private boolean delivering = true; // until onSubscribe has returned
    private boolean over;
    private boolean cancelled;
    private @Nullable Throwable failure;

    /**
     * How events wait for a subscriber.
     *
     * @param threads where subscribers are called
     * @param capacity how many events wait
     * @param overflow what becomes of others
     * @param dropped hears of events that are dropped
     */
    record Buffering(Executor threads, int capacity, Overflow overflow, Consumer<WebsocketEvent> dropped) {}

    EventSubscription(
            Flow.Subscriber<? super WebsocketEvent> subscriber,
            Buffering buffering,
            Consumer<EventSubscription> onEnd) {
        this.subscriber = subscriber;
        this.buffering = buffering;
        this.onEnd = onEnd;
    }

    /** Says hello to the subscriber. */
    void begin() {
        subscriber.onSubscribe(this);
        buffering.threads().execute(this::deliver);
    }

    /** Whether no event can come any more. */
    synchronized boolean isOver() {
        return over;
    }

    void offer(WebsocketEvent event) {
        WebsocketEvent dropped = null;
        synchronized (this) {
            if (over) {
                return;
            }
            boolean full = buffer.size() == buffering.capacity();
            boolean takes = !full || buffering.overflow() == Overflow.DROP_OLDEST;
            if (full) {
                dropped = takes ? buffer.remove() : event;
            }
            if (takes) {
                buffer.add(event);
            }
        }
        if (dropped != null) {
            buffering.dropped().accept(dropped);
        }
        if (dropped != null && buffering.overflow() == Overflow.FAIL) {
            end(new EventStreamException(
                    EventStreamException.Reason.TOO_SLOW,
                    0,
                    "the subscriber is too slow: its buffer of " + buffering.capacity() + " events is full",
                    null));
        }
        deliverSoon();
    }

    /** No event comes any more; what is in the buffer is delivered yet. */
    void end(@Nullable Throwable cause) {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            failure = cause;
        }
        onEnd.accept(this);
        deliverSoon();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            synchronized (this) {
                buffer.clear();
            }
            end(new IllegalArgumentException("request: " + n + "; 1 or more is right"));
            return;
        }
        synchronized (this) {
            demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
        }
        deliverSoon();
    }

    @Override
    public void cancel() {
        synchronized (this) {
            cancelled = true;
            over = true;
            buffer.clear();
        }
        onEnd.accept(this);
    }

    private void deliverSoon() {
        synchronized (this) {
            if (delivering) {
                return;
            }
            delivering = true;
        }
        buffering.threads().execute(this::deliver);
    }

    private void deliver() {
        try {
            WebsocketEvent event = next();
            while (event != null) {
                subscriber.onNext(event);
                event = next();
            }
        } catch (RuntimeException | Error e) {
            cancel(); // a subscriber that throws has broken its contract and gets nothing more
            throw e;
        }
    }

    /** The next event to deliver; null if there is none for now, and then the end is told if it has come. */
    private @Nullable WebsocketEvent next() {
        Throwable cause;
        synchronized (this) {
            if (!cancelled && demand > 0 && !buffer.isEmpty()) {
                demand--;
                return buffer.remove();
            }
            delivering = false;
            if (cancelled || !over || !buffer.isEmpty()) {
                return null;
            }
            cancelled = true;
            cause = failure;
        }
        if (cause == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(cause);
        }
        return null;
    }
}
