package dev.bindery.runtime.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/** Time that passes when a test says so. */
final class VirtualTime implements Scheduler {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Alarm> alarms = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    private record Alarm(Duration due, CompletableFuture<Void> future) {}

    @Override
    public Instant now() {
        return START.plus(passed);
    }

    @Override
    public long nanoTime() {
        return Long.MAX_VALUE - 1_000 + passed.toNanos(); // wraps around, as System.nanoTime may
    }

    @Override
    public CompletableFuture<Void> after(Duration pause) {
        Alarm alarm = new Alarm(passed.plus(pause), new CompletableFuture<>());
        alarms.add(alarm);
        return alarm.future();
    }

    @Override
    public Executor executor() {
        return Runnable::run;
    }

    @Override
    public double chance() {
        return 0.5;
    }

    /** Lets time pass until the next alarm rings; false if none is set. */
    boolean passToNext() {
        alarms.removeIf(alarm -> alarm.future().isDone());
        Alarm next = alarms.stream().min(Comparator.comparing(Alarm::due)).orElse(null);
        if (next == null) {
            return false;
        }
        passed = next.due();
        next.future().complete(null);
        return true;
    }

    /** Lets this much time pass. */
    void pass(Duration pause) {
        Duration end = passed.plus(pause);
        alarms.removeIf(alarm -> alarm.future().isDone());
        while (alarms.stream().anyMatch(alarm -> alarm.due().compareTo(end) <= 0)) {
            passToNext();
        }
        passed = end;
    }

    /** Lets time pass until something is done, or until nothing more would happen. */
    void passUntil(Future<?> done) {
        boolean rang = true;
        while (rang && !done.isDone()) {
            rang = passToNext();
        }
    }

    /** How long it is to each alarm that is set, the nearest first. */
    List<Duration> waiting() {
        return alarms.stream()
                .filter(alarm -> !alarm.future().isDone())
                .map(alarm -> alarm.due().minus(passed))
                .sorted()
                .toList();
    }

    /** How much time has passed. */
    Duration passed() {
        return passed;
    }
}
