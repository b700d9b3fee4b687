package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.Reference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the components of all documents, and what must become one because it is in a file of its own. */
final class ComponentFinder {
    private final SpecSet specs;
    private final Set<String> entryFiles;
    private final Map<Place, Component> found = new LinkedHashMap<>();

    ComponentFinder(SpecSet specs) {
        this.specs = specs;
        this.entryFiles = specs.entries().stream().map(SpecDocument::file).collect(Collectors.toSet());
    }

    /** {@return every component by the place it comes from: those of the documents first, each in document order} */
    Map<Place, Component> find() {
        for (SpecDocument document : specs.entries()) {
            if (document.root().get("components") instanceof ObjectNode components) {
                sections().forEach(section -> addAll(section, components.propertiesOf(section)));
            }
        }
        for (Reference reference : specs.references()) {
            ObjectNode target = specs.refs().target(reference.node());
            String section = reference.due().section();
            if (target != null && section != null && reference.due() != ElementKind.PATH_ITEM) {
                addUnlessAtHome(section, target);
            }
        }
        specs.elements(ElementKind.DISCRIMINATOR).stream()
                .flatMap(discriminator -> discriminator.node().propertiesOf("mapping").stream())
                .map(entry -> specs.refs().mapped(entry.value()))
                .forEach(target -> addUnlessAtHome("schemas", target));
        return found;
    }

    static List<String> sections() {
        return Stream.of(ElementKind.values())
                .map(ElementKind::section)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private void addAll(String section, Collection<ObjectNode.Property> entries) {
        for (ObjectNode.Property entry : entries) {
            add(section, entry.name(), entry.value());
        }
    }

    private void addUnlessAtHome(String section, @Nullable ObjectNode target) {
        if (target != null && !keepsItsPlace(target)) {
            add(section, nameOf(target), target);
        }
    }

    /** In a document, what stands below a path or a component moves along with it. */
    boolean keepsItsPlace(Node node) {
        List<String> steps = node.pointer().tokens();
        String first = steps.isEmpty() ? "" : steps.get(0);
        boolean moves = (first.equals("components") && steps.size() > 2)
                || ((first.equals("paths") || first.equals("webhooks")) && steps.size() > 1);
        return moves && entryFiles.contains(node.location().file());
    }

    private void add(String section, String name, Node value) {
        found.putIfAbsent(Place.of(value), new Component(section, name, value));
    }

    private static String nameOf(ObjectNode target) {
        JsonPointer pointer = target.pointer();
        String name = pointer.last().isEmpty() ? FileName.of(target.location().file()) : pointer.last();
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
