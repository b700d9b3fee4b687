package dev.bindery.generator;

import dev.bindery.generator.output.WriteSummary;
import org.jspecify.annotations.Nullable;

/**
 * How a generation ended.
 *
 * @param outcome what happened
 * @param summary what was written, or null where nothing was
 */
public record GenerationResult(Outcome outcome, @Nullable WriteSummary summary) {

    /** What can happen. */
    public enum Outcome {
        /** The files are as the specification says. */
        GENERATED,
        /** Nothing had changed since the last time: nothing was read but the inputs. */
        UP_TO_DATE,
        /** The diagnostics have errors: no file was touched. */
        REFUSED
    }

    @Override
    public String toString() {
        if (summary == null) {
            return outcome == Outcome.UP_TO_DATE ? "Up to date" : "Nothing generated";
        }
        return summary.written() + " files written, " + summary.unchanged() + " unchanged, " + summary.removed()
                + " removed";
    }
}
