package dev.bindery.benchmarks;

import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/**
 * What one decoding cost.
 *
 * @param micros the median of all calls: what else the machine does disturbs some of them and not most
 * @param bytes what was allocated
 */
record Figures(double micros, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figures of(RunResult result) {
        return new Figures(
                result.getPrimaryResult().getStatistics().getPercentile(50),
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                        .getScore());
    }
}
