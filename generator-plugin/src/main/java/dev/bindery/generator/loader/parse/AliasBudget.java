package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.util.HashSet;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Counts the nodes that aliases copy, so that a short file cannot grow to fill the memory. */
final class AliasBudget {
    private final int limit;
    private final Set<Node> seen = new HashSet<>();
    private int copied;
    private int depth;

    AliasBudget(int limit) {
        this.limit = limit;
    }

    /** {@return whether the list or object was there before, so that this is a copy; to be given to {@link #leave}} */
    boolean enter(Node node, SourceLocation at) throws ParseException {
        boolean repeated = !seen.add(node);
        if (repeated) {
            depth++;
        }
        count(at);
        return repeated;
    }

    void leave(boolean repeated) {
        if (repeated) {
            depth--;
        }
    }

    /** Counts one node, if it is part of a copy. */
    void count(SourceLocation at) throws ParseException {
        if (depth > 0) {
            spend(at);
        }
    }

    /** Counts one node that is certainly a copy. */
    void spend(SourceLocation at) throws ParseException {
        if (++copied > limit) {
            throw new ParseException(
                    at, "the aliases (*) of this file repeat more than " + limit + " values", "use $ref instead");
        }
    }
}
