package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Reference;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds references that lead, over nothing but references, back to themselves. */
final class RefCycles {
    private final RefResolver refs;
    private final Diagnostics diagnostics;
    private final Set<ObjectNode> done = new HashSet<>();

    RefCycles(RefResolver refs, Diagnostics diagnostics) {
        this.refs = refs;
        this.diagnostics = diagnostics;
    }

    /** Reports each circle once, at the first of the references that is part of it or leads into it. */
    void report(List<Reference> references) {
        for (Reference reference : references) {
            Set<ObjectNode> chain = new LinkedHashSet<>();
            ObjectNode at = reference.node();
            while (at != null && !done.contains(at) && chain.add(at)) {
                at = refs.target(at);
            }
            if (at != null && chain.contains(at)) {
                ObjectNode start = at;
                String circle = chain.stream()
                        .dropWhile(node -> node != start)
                        .map(node -> node.text("$ref"))
                        .collect(Collectors.joining(", "));
                String message = "a $ref that leads back to itself: " + circle;
                diagnostics.error(start.location(), reference.where().toString(), message, "break the circle");
            }
            done.addAll(chain);
        }
    }
}
