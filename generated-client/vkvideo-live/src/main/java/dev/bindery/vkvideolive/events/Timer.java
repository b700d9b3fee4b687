package dev.bindery.vkvideolive.events;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time, as a seam: tests have their own. */
interface Timer {
    /** The time of this machine. */
    Timer SYSTEM = new Timer() {
        @Override
        public CompletableFuture<Void> after(Duration pause) {
            return new CompletableFuture<Void>().completeOnTimeout(null, pause.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public double chance() {
            return ThreadLocalRandom.current().nextDouble();
        }
    };

    /** A future that completes after a pause. Cancelling it frees what it holds. */
    CompletableFuture<Void> after(Duration pause);

    /** A number from 0 to 1. */
    double chance();
}
