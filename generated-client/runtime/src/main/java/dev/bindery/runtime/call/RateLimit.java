package dev.bindery.runtime.call;

import java.time.Duration;
import java.util.Objects;

/**
 * How many calls a server takes within a time, from one credential.
 *
 * @param calls how many, 1 or more
 * @param per within which time, more than zero and an hour at most
 */
public record RateLimit(int calls, Duration per) {
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public RateLimit {
        Objects.requireNonNull(per, "per");
        if (calls < 1) {
            throw new IllegalArgumentException("calls: " + calls + "; 1 or more is right");
        }
        if (per.isNegative() || per.isZero() || per.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("per: " + per + "; more than zero and an hour at most is right");
        }
    }
}
