package dev.bindery.runtime.call;

import java.time.Duration;

/**
 * How often and after what pause a call is sent again.
 *
 * @param maxAttempts how many times the request is sent at most, 1 or more
 * @param firstDelay the pause after the first attempt, not negative
 * @param factor by which each pause is longer than the one before, 1 or more
 * @param maxDelay the longest pause; a server that asks for a longer one gets it
 * @param jitter the share of a pause, 0 to 1, that is left to chance
 */
public record RetryPolicy(int maxAttempts, Duration firstDelay, double factor, Duration maxDelay, double jitter) {
    private static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(500), 2, Duration.ofSeconds(10), 0.5);
    private static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, 1, Duration.ZERO, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public RetryPolicy {
        require(maxAttempts >= 1, "maxAttempts", maxAttempts, "1 or more");
        require(!firstDelay.isNegative(), "firstDelay", firstDelay, "not negative");
        require(factor >= 1 && factor < Double.POSITIVE_INFINITY, "factor", factor, "1 or more");
        require(!maxDelay.isNegative(), "maxDelay", maxDelay, "not negative");
        require(jitter >= 0 && jitter <= 1, "jitter", jitter, "0 to 1");
    }

    private static void require(boolean right, String name, Object found, String range) {
        if (!right) {
            throw new IllegalArgumentException(name + ": " + found + "; " + range + " is right");
        }
    }

    /** {@return 3 attempts, with pauses of about half a second and a second} */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** {@return one attempt} */
    public static RetryPolicy none() {
        return NONE;
    }

    /** The pause after an attempt, counted from 1; chance is 0 to 1. */
    Duration delayAfter(int attempt, double chance) {
        double nanos = (double) firstDelay.toNanos() * Math.pow(factor, attempt - 1.0);
        double longest = Math.min(nanos, (double) maxDelay.toNanos());
        return Duration.ofNanos((long) (longest * (1 - jitter * chance)));
    }
}
