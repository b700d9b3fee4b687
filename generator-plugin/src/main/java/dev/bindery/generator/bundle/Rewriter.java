package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.OpenApiVersion;
import dev.bindery.generator.loader.structure.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies parts of the documents to where they go, with every reference leading to where its target went. */
final class Rewriter {
    /** All references are pointers afterwards, and an {@code $id} would give them another start. */
    private static final Set<String> DROPPED = Set.of("$id", "$anchor", "$schema");

    private final SpecSet specs;
    private final Homes homes;
    private final OpenApiVersion version;
    private final ComponentFinder finder;
    private final Map<ObjectNode, Reference> references = new HashMap<>();
    private final Map<ObjectNode, Element> elements = new HashMap<>();
    private final Map<ObjectNode, JsonPointer> inlinedPaths = new HashMap<>();

    Rewriter(SpecSet specs, Homes homes, OpenApiVersion version) {
        this.version = version;
        this.specs = specs;
        this.homes = homes;
        this.finder = new ComponentFinder(specs);
        specs.references().forEach(reference -> references.put(reference.node(), reference));
        for (Element element : specs.elements()) {
            elements.put(element.node(), element);
        }
    }

    /** {@return a copy of the node for that place} */
    Node copy(Node node, JsonPointer to) {
        if (node instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>();
            array.items().forEach(item -> items.add(copy(item, to.child(items.size()))));
            return new ArrayNode(node.location(), to, items);
        }
        if (node instanceof ObjectNode object) {
            return copyObject(object, to);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(node.location(), to, scalar.type(), scalar.literal());
    }

    private Node copyObject(ObjectNode object, JsonPointer to) {
        Reference reference = references.get(object);
        ObjectNode target = specs.refs().target(object);
        if (reference != null && target != null) {
            return copyReference(reference, target, to);
        }
        List<Property> properties = new ArrayList<>();
        Element element = elements.get(object);
        ElementKind kind = element == null ? null : element.kind();
        for (Property property : object.properties()) {
            if (kind != ElementKind.SCHEMA || !DROPPED.contains(property.name())) {
                properties.add(copyProperty(kind, object, property, to));
            }
        }
        ObjectNode copy = new ObjectNode(object.location(), to, properties);
        boolean older = element != null && kind == ElementKind.SCHEMA && element.version() != version;
        return older ? SchemaUpgrade.upgrade(copy) : copy;
    }

    private Property copyProperty(@Nullable ElementKind kind, ObjectNode owner, Property property, JsonPointer to) {
        JsonPointer inner = to.child(property.name());
        if (kind == ElementKind.SECURITY_REQUIREMENT) {
            String file = owner.location().file();
            String name = homes.schemeName(file, property.name());
            return new Property(name, property.nameLocation(), copy(property.value(), to.child(name)));
        }
        if (kind == ElementKind.SCHEMA && property.name().equals("discriminator")) {
            return withValue(property, new Mappings(specs, homes).copy(owner, property.value(), inner, this));
        }
        return withValue(property, copy(property.value(), inner));
    }

    private static Property withValue(Property property, Node value) {
        return new Property(property.name(), property.nameLocation(), value);
    }

    private Node copyReference(Reference reference, ObjectNode target, JsonPointer to) {
        if (reference.due() == ElementKind.PATH_ITEM && !finder.keepsItsPlace(target)) {
            JsonPointer before = inlinedPaths.putIfAbsent(target, to);
            if (before == null) {
                return copy(target, to);
            }
            return referenceTo(before, reference.node(), to);
        }
        return referenceTo(homes.of(target), reference.node(), to);
    }

    private ObjectNode referenceTo(JsonPointer home, ObjectNode reference, JsonPointer to) {
        List<Property> properties = new ArrayList<>();
        for (Property property : reference.properties()) {
            JsonPointer inner = to.child(property.name());
            Node value = property.name().equals("$ref")
                    ? text(home, property.value(), inner)
                    : copy(property.value(), inner);
            properties.add(withValue(property, value));
        }
        return new ObjectNode(reference.location(), to, properties);
    }

    /** {@return a {@code $ref} text that leads there} */
    static ScalarNode text(JsonPointer home, Node origin, JsonPointer to) {
        String encoded = home.toString().replace("%", "%25");
        return new ScalarNode(origin.location(), to, ScalarNode.Type.TEXT, "#" + encoded);
    }
}
