package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What became of a {@code $ref}.
 *
 * @param target what it leads to; null if it is broken
 * @param problem why it is broken; empty if that was reported before
 * @param advice what would be right
 */
record RefOutcome(@Nullable Node target, String problem, String advice) {
    static RefOutcome found(Node target) {
        return new RefOutcome(target, "", "");
    }

    static RefOutcome broken(String problem, String advice) {
        return new RefOutcome(null, problem, advice);
    }

    static RefOutcome reportedBefore() {
        return new RefOutcome(null, "", "");
    }
}
