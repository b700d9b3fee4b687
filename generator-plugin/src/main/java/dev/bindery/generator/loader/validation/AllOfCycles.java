package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** No schema is, over {@code allOf}, a part of itself: its properties would never end. */
final class AllOfCycles implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        Search search = new Search(specs);
        for (Element schema : specs.elements(ElementKind.SCHEMA)) {
            if (schema.node().has("allOf") && search.findsCycle(schema.node())) {
                String message = "the schema contains itself by 'allOf'";
                report.error(schema, "allOf", message, "break the circle; a property may have the type instead");
            }
        }
    }

    /** Depth first, without recursion: a chain may be as long as a document. */
    private static final class Search {
        private final SpecSet specs;
        private final Set<ObjectNode> done = new HashSet<>();
        private final Set<ObjectNode> open = new HashSet<>();
        private final Deque<Step> steps = new ArrayDeque<>();

        private record Step(ObjectNode schema, Iterator<ObjectNode> parts) {}

        Search(SpecSet specs) {
            this.specs = specs;
        }

        boolean findsCycle(ObjectNode start) {
            boolean found = false;
            enter(start);
            while (!steps.isEmpty()) {
                Step step = steps.element();
                if (!step.parts().hasNext()) {
                    open.remove(step.schema());
                    steps.remove();
                    continue;
                }
                ObjectNode part = specs.refs().resolve(step.parts().next());
                found |= part != null && open.contains(part);
                if (part != null) {
                    enter(part);
                }
            }
            return found;
        }

        private void enter(ObjectNode schema) {
            if (done.add(schema)) {
                open.add(schema);
                steps.push(new Step(schema, schema.objects("allOf").iterator()));
            }
        }
    }
}
