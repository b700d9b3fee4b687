package dev.bindery.generator.loader.validation;

import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The properties that a schema and all its parts declare. */
final class DeclaredProperties {
    private static final List<String> PARTS = List.of("allOf", "anyOf", "oneOf");

    private DeclaredProperties() {}

    static Set<String> of(ObjectNode schema, SpecSet specs) {
        Set<String> names = new TreeSet<>();
        Set<ObjectNode> seen = new HashSet<>();
        Deque<ObjectNode> pending = new ArrayDeque<>(List.of(schema));
        while (!pending.isEmpty()) {
            for (ObjectNode at : specs.refs().chain(pending.remove())) {
                if (seen.add(at)) {
                    at.propertiesOf("properties").forEach(property -> names.add(property.name()));
                    PARTS.forEach(part -> pending.addAll(at.objects(part)));
                }
            }
        }
        return names;
    }
}
