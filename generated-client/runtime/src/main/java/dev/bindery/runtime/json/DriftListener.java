package dev.bindery.runtime.json;

/** Hears of values that are not as declared. Called while reading, in the reading thread. */
@FunctionalInterface
public interface DriftListener {
    /**
     * Called once for each such value.
     *
     * @param drift what was declared and what came
     */
    void onDrift(Drift drift);
}
