package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the properties of one object and reports names that stand twice. */
final class PropertyCollector {
    private final Diagnostics diagnostics;
    private final Map<String, Property> collected = new LinkedHashMap<>();

    PropertyCollector(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(String name, SourceLocation nameLocation, Node value) {
        Property first = collected.putIfAbsent(name, new Property(name, nameLocation, value));
        if (first != null) {
            diagnostics.error(
                    nameLocation,
                    "",
                    "the key '" + name + "' stands twice in one object, first at " + first.nameLocation(),
                    "remove or rename one of them");
        }
    }

    Collection<Property> collected() {
        return collected.values();
    }
}
