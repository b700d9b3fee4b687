package dev.bindery.runtime.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Time, as a seam: tests have their own. */
interface Scheduler {
    /** The time of this machine. */
    Scheduler SYSTEM = new SystemScheduler();

    /** The time of day, to understand dates of servers. */
    Instant now();

    /** A clock that never jumps, to measure with. */
    long nanoTime();

    /**
     * A future that completes after a pause. Cancelling it frees what it holds. What depends on it runs on
     * {@link #executor()}.
     */
    CompletableFuture<Void> after(Duration pause);

    /** Runs what comes after a pause. */
    Executor executor();

    /** A number from 0 to 1. */
    double chance();
}
