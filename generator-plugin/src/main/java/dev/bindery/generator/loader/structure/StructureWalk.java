package dev.bindery.generator.loader.structure;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks documents by the table of all structures and follows every {@code $ref}: finds what each object is, and reports
 * values that are not of the type that is due. This is the one place that does; all others may rely on it.
 */
public final class StructureWalk {
    private final RefTargets targets;
    private final TypeCheck types;
    private final List<Element> elements = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<ElementKind, Set<Node>> visited = new EnumMap<>(ElementKind.class);
    private final Deque<Element> pending = new ArrayDeque<>();

    /** Finds what a reference leads to. */
    public interface RefTargets {
        /** {@return the object it leads to and the version it is written in; null if it is broken, which was reported} */
        @Nullable
        Element target(Reference reference);

        /** {@return the schema that a value of a discriminator's mapping names; null if none, which was reported} */
        @Nullable
        Element mapped(Element discriminator, ScalarNode value);
    }

    /** Makes a walk that asks {@code targets} about references. */
    public StructureWalk(RefTargets targets, Diagnostics diagnostics) {
        this.targets = targets;
        this.types = new TypeCheck(diagnostics);
    }

    /** Walks these documents and everything that they refer to. */
    public void walk(List<Element> documents) {
        pending.addAll(documents);
        while (!pending.isEmpty()) {
            visit(pending.remove());
        }
    }

    /** {@return every object, in the order of the documents} */
    public List<Element> elements() {
        return elements;
    }

    /** {@return every reference, in the order of the documents} */
    public List<Reference> references() {
        return references;
    }

    private void visit(Element element) {
        Set<Node> ofKind = visited.computeIfAbsent(element.kind(), k -> new HashSet<>());
        if (!ofKind.add(element.node())) {
            return;
        }
        if (isReference(element)) {
            follow(element);
            if (!keysBesideRefCount(element)) {
                return;
            }
        }
        elements.add(element);
        if (element.kind() == ElementKind.DISCRIMINATOR) {
            followMapping(element);
        }
        Structure structure = Structure.of(element.kind());
        for (ObjectNode.Property property : element.node().properties()) {
            Shape shape = structure.shapeOf(property.name());
            if (property.value() instanceof ScalarNode && shape.fits(property.value())) {
                continue; // most are, and there is nothing inside that would need a name
            }
            Where where = Labels.property(element.where(), element.kind(), property.name(), property.value());
            visit(property.value(), shape, new Spot(element, property.name(), where, false));
        }
    }

    private static boolean isReference(Element element) {
        return element.kind().referable()
                && element.node().get("$ref") instanceof ScalarNode ref
                && ref.type() == ScalarNode.Type.TEXT;
    }

    private static boolean keysBesideRefCount(Element element) {
        return element.kind() == ElementKind.SCHEMA
                && element.version() == OpenApiVersion.V3_1
                && element.node().names().size() > 1;
    }

    private void follow(Element element) {
        Reference reference = new Reference(element.kind(), element.node(), element.where(), element.version());
        references.add(reference);
        Element target = targets.target(reference);
        if (target != null) {
            pending.add(target);
        }
    }

    private void followMapping(Element discriminator) {
        for (ObjectNode.Property entry : discriminator.node().propertiesOf("mapping")) {
            Element target = entry.value() instanceof ScalarNode value && value.text() != null
                    ? targets.mapped(discriminator, value)
                    : null;
            if (target != null) {
                pending.add(target);
            }
        }
    }

    private void visit(Node node, Shape shape, Spot spot) {
        if (!shape.fits(node)) {
            types.report(node, shape, spot);
        } else if (shape instanceof Shape.Either either) {
            visit(node, either.of(node), spot);
        } else if (shape instanceof Shape.ObjectOf object && node instanceof ObjectNode value) {
            visit(new Element(object.kind(), value, spot.where(), spot.owner().version()));
        } else if (shape instanceof Shape.ListOf list && node instanceof ArrayNode value) {
            visitItems(value, list.element(), spot);
        } else if (shape instanceof Shape.MapOf map && node instanceof ObjectNode value) {
            visitEntries(value, map.value(), spot);
        }
    }

    private void visitItems(ArrayNode list, Shape element, Spot spot) {
        int index = 0;
        for (Node item : list.items()) {
            visit(item, element, spot.at(Labels.item(spot.where(), spot.field(), index++, item)));
        }
    }

    private void visitEntries(ObjectNode map, Shape value, Spot spot) {
        for (ObjectNode.Property entry : map.properties()) {
            visit(entry.value(), value, spot.at(Labels.entry(spot.where(), spot.field(), entry.name())));
        }
    }
}
