package dev.bindery.runtime.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls through as fast as a limit allows, in the order in which they came. No thread waits.
 *
 * <p>A server counts calls when they arrive, which is somewhere between sending and answer. So a place is free again when
 * the limit's time has passed since the answer; an answer that is slow itself does not hold it for longer than twice
 * that time.
 */
final class RateLimiter {
    private final RateLimit limit;
    private final Scheduler scheduler;
    private final List<Turn> taken = new ArrayList<>();
    private final Deque<CompletableFuture<Turn>> waiting = new ArrayDeque<>();
    private @Nullable CompletableFuture<Void> alarm;

    /** A place that a call has taken. */
    final class Turn {
        private long freeAt = scheduler.nanoTime() + 2 * limit.per().toNanos();

        /** To be called when the call is answered, or has failed. */
        void over() {
            synchronized (RateLimiter.this) {
                long earliest = scheduler.nanoTime() + limit.per().toNanos();
                freeAt = earliest - freeAt < 0 ? earliest : freeAt;
            }
            goOn();
        }
    }

    RateLimiter(RateLimit limit, Scheduler scheduler) {
        this.limit = limit;
        this.scheduler = scheduler;
    }

    /**
     * Puts somebody at the end of the queue, who gets a turn when it has come; cancelling gives the place up. Nobody moves
     * before {@link #goOn}.
     */
    synchronized void enqueue(CompletableFuture<Turn> asked) {
        waiting.add(asked);
    }

    /** {@return whether nobody waits and nothing that was sent counts any more} */
    synchronized boolean isIdle() {
        forgetWhatIsOver();
        return waiting.isEmpty() && taken.isEmpty();
    }

    /** Lets everybody go whose turn has come. */
    void goOn() {
        Map<CompletableFuture<Turn>, Turn> next = new LinkedHashMap<>();
        synchronized (this) {
            forgetWhatIsOver();
            while (taken.size() < limit.calls() && !waiting.isEmpty()) {
                Turn turn = new Turn();
                taken.add(turn);
                next.put(waiting.remove(), turn);
            }
            setAlarm();
        }
        // Outside of the lock: what is completed runs the call.
        next.forEach((asked, turn) -> {
            if (!asked.complete(turn)) {
                giveBack(turn);
            }
        });
    }

    private void giveBack(Turn turn) {
        synchronized (this) {
            taken.remove(turn);
        }
        goOn();
    }

    private void forgetWhatIsOver() {
        long now = scheduler.nanoTime();
        taken.removeIf(turn -> turn.freeAt - now <= 0);
        waiting.removeIf(CompletableFuture::isDone);
    }

    private void setAlarm() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
        if (waiting.isEmpty()) {
            return;
        }
        long now = scheduler.nanoTime();
        long pause = taken.stream().mapToLong(turn -> turn.freeAt - now).min().orElse(0);
        CompletableFuture<Void> ringing = scheduler.after(Duration.ofNanos(pause));
        CompletionStage<Void> unused = ringing.thenRunAsync(this::goOn, scheduler.executor());
        alarm = ringing;
    }
}
