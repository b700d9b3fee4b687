package dev.bindery.generator.loader.validation;

import dev.bindery.generator.diagnostics.Suggestion;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.Element;
import dev.bindery.generator.loader.structure.ElementKind;
import dev.bindery.generator.loader.structure.Structure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key that begins with {@code x-bindery-} is one of ours, and stands where it has a meaning. */
final class BinderyKeys implements Rule {
    private static final String PREFIX = "x-bindery-";

    @Override
    public void check(SpecSet specs, Report report) {
        for (Element element : specs.elements()) {
            for (ObjectNode.Property property : element.node().properties()) {
                if (property.name().startsWith(PREFIX)
                        && !Structure.of(element.kind()).names().contains(property.name())) {
                    check(element, property, report);
                }
            }
        }
    }

    private static void check(Element element, ObjectNode.Property property, Report report) {
        String name = property.name();
        List<ElementKind> homes = Stream.of(ElementKind.values())
                .filter(kind -> keysOf(kind).contains(name))
                .toList();
        if (homes.isEmpty()) {
            Set<String> all = new TreeSet<>();
            Stream.of(ElementKind.values())
                    .flatMap(kind -> keysOf(kind).stream())
                    .forEach(key -> all.add(key.substring(PREFIX.length())));
            String advice = Suggestion.nearest(name.substring(PREFIX.length()), all)
                    .map(near -> "did you mean " + PREFIX + near + "?")
                    .orElse("see spec/README.md for the keys that do");
            report.error(element, property.nameLocation(), "the key '" + name + "' does not exist", advice);
        } else {
            String places = homes.stream().map(ElementKind::word).collect(Collectors.joining(", "));
            String message = "the key '" + name + "' says nothing here";
            report.error(element, property.nameLocation(), message, "it belongs on: " + places);
        }
    }

    private static Set<String> keysOf(ElementKind kind) {
        return Structure.of(kind).names().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toSet());
    }
}
