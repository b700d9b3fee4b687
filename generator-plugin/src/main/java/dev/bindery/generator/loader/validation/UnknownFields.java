package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.Structure;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A key that OpenAPI does not know was perhaps meant as one that it does. */
final class UnknownFields implements Rule {
    @Override
    public void check(SpecSet specs, Report report) {
        for (Element element : specs.elements()) {
            Structure structure = Structure.of(element.kind());
            boolean mayHaveAnyName = structure.open() && element.kind() != ElementKind.SCHEMA;
            for (ObjectNode.Property property : element.node().properties()) {
                String name = property.name();
                if (!mayHaveAnyName
                        && !name.startsWith("x-")
                        && !structure.names().contains(name)) {
                    check(element, property, structure.names(), report);
                }
            }
        }
    }

    /** A schema may have keys of its own; only what looks like a slip is reported there. */
    private static void check(Element element, ObjectNode.Property property, Set<String> known, Report report) {
        Set<String> free = new TreeSet<>(known);
        free.removeAll(element.node().names());
        Optional<String> near = Suggestion.nearest(property.name(), free);
        if (element.kind() != ElementKind.SCHEMA || near.isPresent()) {
            String message = "'" + property.name() + "' says nothing here";
            String advice = near.map(name -> "did you mean " + name + "?").orElse("remove it");
            if (element.kind().ours()) {
                report.error(element, property.nameLocation(), message, advice);
            } else {
                report.warning(element, property.nameLocation(), message, advice);
            }
        }
    }
}
