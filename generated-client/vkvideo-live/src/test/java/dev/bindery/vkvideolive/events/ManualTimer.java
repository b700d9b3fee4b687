package dev.bindery.vkvideolive.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Time that passes when a test says so. */
final class ManualTimer implements Timer {
    private static final long PATIENCE_MILLIS = 20_000;

    private final List<Alarm> alarms = new ArrayList<>();

    private record Alarm(Duration pause, CompletableFuture<Void> future) {}

    @Override
    public synchronized CompletableFuture<Void> after(Duration pause) {
        Alarm alarm = new Alarm(pause, new CompletableFuture<>());
        alarms.add(alarm);
        notifyAll();
        return alarm.future();
    }

    /** The longest pause that may be chosen. */
    @Override
    public double chance() {
        return 1;
    }

    /** Waits until somebody waits for so long, and lets that time pass. */
    void pass(Duration pause) {
        find(pause).complete(null);
    }

    private synchronized CompletableFuture<Void> find(Duration pause) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < end) {
            alarms.removeIf(alarm -> alarm.future().isDone());
            for (Alarm alarm : alarms) {
                if (alarm.pause().equals(pause)) {
                    return alarm.future();
                }
            }
            try {
                wait(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
        throw new AssertionError("nobody waits for " + pause + ", only for "
                + alarms.stream().map(Alarm::pause).toList());
    }
}
