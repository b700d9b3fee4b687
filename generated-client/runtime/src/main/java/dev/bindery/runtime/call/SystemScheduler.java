package dev.bindery.runtime.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The time of this machine. Pauses are kept by the JDK's one daemon thread for delayed futures. */
final class SystemScheduler implements Scheduler {
    private final Executor executor = new CompletableFuture<Void>().defaultExecutor();

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public CompletableFuture<Void> after(Duration pause) {
        // Unlike delayedExecutor, this lets go of its timer when the future is cancelled.
        return new CompletableFuture<Void>().completeOnTimeout(null, pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
