package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two components say the same. References are the same if they lead to the same place, or to components of the same
 * name that say the same; those may lead back, so what is being compared counts as the same until a difference is found.
 */
final class Sameness {
    private final SpecSet specs;
    private final Aliases aliases;
    private final Set<List<Component>> assumed = new HashSet<>();

    Sameness(SpecSet specs, Aliases aliases) {
        this.specs = specs;
        this.aliases = aliases;
    }

    boolean same(Node one, Node other) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode otherObject) {
            return sameObjects(object, otherObject);
        }
        if (one instanceof ArrayNode array && other instanceof ArrayNode otherArray) {
            return sameItems(array.items(), otherArray.items());
        }
        return one.sameContent(other);
    }

    private boolean sameItems(List<Node> one, List<Node> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameObjects(ObjectNode one, ObjectNode other) {
        if (!one.names().equals(other.names())) {
            return false;
        }
        ObjectNode target = specs.refs().target(one);
        ObjectNode otherTarget = specs.refs().target(other);
        boolean references = target != null && otherTarget != null && sameTargets(target, otherTarget);
        for (ObjectNode.Property property : one.properties()) {
            Node value = other.get(property.name());
            boolean compared = references && property.name().equals("$ref");
            if (value == null || (!compared && !same(property.value(), value))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameTargets(ObjectNode one, ObjectNode other) {
        Component component = aliases.at(Place.of(one));
        Component otherComponent = aliases.at(Place.of(other));
        if (component == null || otherComponent == null) {
            return Place.of(one).equals(Place.of(other));
        }
        return component.equals(otherComponent)
                || (component.section().equals(otherComponent.section())
                        && component.name().equals(otherComponent.name())
                        && (!assumed.add(List.of(component, otherComponent))
                                || same(component.value(), otherComponent.value())));
    }
}
