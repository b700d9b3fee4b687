package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Components that are nothing but a reference to one of the same name in another file: they are that other one. */
final class Aliases {
    private final SpecSet specs;
    private final Map<Place, Component> components;

    Aliases(SpecSet specs, Map<Place, Component> components) {
        this.specs = specs;
        this.components = components;
    }

    /** {@return what the component stands for; null if it stands for itself} */
    @Nullable
    Component aliased(Component component) {
        ObjectNode target =
                component.value() instanceof ObjectNode object && object.names().equals(Set.of("$ref"))
                        ? specs.refs().target(object)
                        : null;
        Component other = target == null ? null : components.get(Place.of(target));
        return other != null
                        && !other.equals(component)
                        && other.section().equals(component.section())
                        && other.name().equals(component.name())
                ? other
                : null;
    }

    /** {@return the component at that place, or what it stands for; null if there is none} */
    @Nullable
    Component at(Place place) {
        Component component = components.get(place);
        Component next = component == null ? null : aliased(component);
        while (next != null) {
            component = next;
            next = aliased(component);
        }
        return component;
    }
}
