package dev.bindery.generator.loader;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Reference;
import java.util.HashSet;
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

    void report(List<Reference> references) {
        for (Reference reference : references) {
            List<ObjectNode> chain = refs.chain(reference.node());
            ObjectNode last = chain.get(chain.size() - 1);
            boolean endless = refs.target(last) != null;
            boolean isNew = chain.stream().noneMatch(done::contains);
            if (endless && isNew) {
                SourceLocation at = last.location();
                String way = chain.stream()
                        .dropWhile(node -> node != refs.target(last))
                        .map(node -> node.text("$ref"))
                        .collect(Collectors.joining(" to "));
                diagnostics.error(
                        at,
                        reference.where().toString(),
                        "a $ref that leads back to itself: " + way,
                        "break the circle");
            }
            if (endless) {
                done.addAll(chain);
            }
        }
    }
}
