package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The properties that a schema declares anywhere: in itself, in all parts, in any alternative. */
final class Names {

    private Names() {}

    static Set<String> declared(Node schema, Dialect dialect) {
        Set<String> names = new LinkedHashSet<>();
        collect(schema, dialect, names, new HashSet<>());
        return names;
    }

    private static void collect(Node schema, Dialect dialect, Set<String> names, Set<ObjectNode> seen) {
        ObjectNode object = dialect.references().object(schema);
        if (object == null || !seen.add(object)) {
            return;
        }
        object.propertiesOf("properties").forEach(property -> names.add(property.name()));
        for (String keyword : new String[] {"allOf", "oneOf", "anyOf"}) {
            object.items(keyword).forEach(part -> collect(part, dialect, names, seen));
        }
    }
}
