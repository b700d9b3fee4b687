package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where everything goes: each component gets a name that no other has, and those that say the same become one. */
final class Homes {
    private final SpecSet specs;
    private final Map<Place, Component> components;
    private final Aliases aliases;
    private final Map<Component, Component> mergedInto = new HashMap<>();
    private final Map<Component, String> names = new LinkedHashMap<>();

    Homes(SpecSet specs) {
        this.specs = specs;
        this.components = new ComponentFinder(specs).find();
        this.aliases = new Aliases(specs, components);
        Map<List<String>, List<Component>> groups = new LinkedHashMap<>();
        for (Component component : components.values()) {
            Component aliased = aliases.aliased(component);
            if (aliased != null) {
                mergedInto.put(component, aliased);
            } else {
                groups.computeIfAbsent(List.of(component.section(), component.name()), k -> new ArrayList<>())
                        .add(component);
            }
        }
        Set<Component> shared = shared();
        groups.values().forEach(group -> {
            group.sort(Comparator.comparing(component -> !shared.contains(component)));
            mergeSame(group);
        });
        nameAll(groups);
    }

    /** {@return the components that remain, with their names, in document order} */
    Map<Component, String> components() {
        return names;
    }

    /** {@return where the target of a reference will stand} */
    JsonPointer of(Node target) {
        JsonPointer pointer = target.pointer();
        List<String> below = new ArrayList<>();
        while (pointer != null) {
            Component component = components.get(new Place(target.location().file(), pointer));
            if (component != null) {
                return below(home(component), below);
            }
            below.add(0, pointer.last());
            pointer = pointer.parent();
        }
        return target.pointer();
    }

    /** {@return the name that the security scheme of that name in that file will have} */
    String schemeName(String file, String name) {
        JsonPointer pointer =
                JsonPointer.ROOT.child("components").child("securitySchemes").child(name);
        Component component = components.get(new Place(file, pointer));
        return component == null ? name : home(component).last();
    }

    private JsonPointer home(Component component) {
        Component kept = component;
        for (Component next = mergedInto.get(kept); next != null; next = mergedInto.get(kept)) {
            kept = next;
        }
        return kept.pointer(names.getOrDefault(kept, kept.name()));
    }

    private static JsonPointer below(JsonPointer home, List<String> steps) {
        JsonPointer pointer = home;
        for (String step : steps) {
            pointer = pointer.child(step);
        }
        return pointer;
    }

    /** {@return the components that other files refer to: they have the better claim to their names} */
    private Set<Component> shared() {
        Set<Component> shared = new HashSet<>();
        for (Reference reference : specs.references()) {
            ObjectNode target = specs.refs().target(reference.node());
            Component component = target == null ? null : components.get(Place.of(target));
            if (component != null
                    && !component.file().equals(reference.node().location().file())) {
                shared.add(component);
            }
        }
        return shared;
    }

    private void mergeSame(List<Component> group) {
        List<Component> kept = new ArrayList<>();
        for (Component component : group) {
            kept.stream()
                    .filter(other -> new Sameness(specs, aliases).same(other.value(), component.value()))
                    .findFirst()
                    .ifPresentOrElse(other -> mergedInto.put(component, other), () -> kept.add(component));
        }
        group.retainAll(kept);
    }

    private void nameAll(Map<List<String>, List<Component>> groups) {
        Map<Component, String> chosen = new HashMap<>();
        Set<List<String>> taken = new HashSet<>(groups.keySet());
        for (List<Component> group : groups.values()) {
            chosen.put(group.get(0), group.get(0).name());
            for (Component component : group.subList(1, group.size())) {
                String name = FileName.prefixed(component.file(), component.name());
                for (int i = 2; !taken.add(List.of(component.section(), name)); i++) {
                    name = FileName.prefixed(component.file(), component.name()) + i;
                }
                chosen.put(component, name);
            }
        }
        for (Component component : components.values()) {
            String name = chosen.get(component);
            if (name != null) {
                names.put(component, name);
            }
        }
    }
}
