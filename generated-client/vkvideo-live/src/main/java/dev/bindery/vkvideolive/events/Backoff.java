package dev.bindery.vkvideolive.events;

import java.time.Duration;

/**
 * How long to wait before connecting again. The bound of the pause doubles with each failure; the pause is chosen by chance
 * between half of the bound and the bound.
 *
 * @param first the bound after the first failure, more than zero
 * @param longest the largest bound, not less than the first and a day at most
 */
public record Backoff(Duration first, Duration longest) {
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Takes the two bounds.
     *
     * @param first the bound after the first failure
     * @param longest the largest bound
     * @throws IllegalArgumentException if they are out of their ranges
     */
    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || longest.compareTo(DAY) > 0) {
            throw new IllegalArgumentException(
                    "first " + first + ", longest " + longest + "; 0 < first <= longest <= a day is right");
        }
    }

    /** {@return from half a second to 20 seconds, as the clients of Centrifugo have it} */
    public static Backoff standard() {
        return new Backoff(Duration.ofMillis(500), Duration.ofSeconds(20));
    }

    /** The pause after so many failures in a row; {@code chance} is from 0 to 1. */
    Duration pause(int failures, double chance) {
        Duration bound = first;
        for (int i = 1; i < failures && bound.compareTo(longest) < 0; i++) {
            bound = bound.multipliedBy(2);
        }
        long millis = (bound.compareTo(longest) < 0 ? bound : longest).toMillis();
        return Duration.ofMillis(millis / 2 + (long) (millis / 2.0 * chance));
    }
}
