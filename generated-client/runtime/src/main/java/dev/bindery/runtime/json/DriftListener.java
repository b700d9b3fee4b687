package dev.bindery.runtime.json;

/** Hears of values that are not as declared. Called while reading, in the reading thread. */
@FunctionalInterface
public interface DriftListener {
    /** Nobody: what would be told is not even found out, which takes longer than all the rest of reading. */
    DriftListener NONE = drift -> {};

    /**
     * Called once for each such value.
     *
     * @param drift what was declared and what came
     */
    void onDrift(Drift drift);
}
