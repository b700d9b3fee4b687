package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.LongestConstant;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the properties of one object and reports names that stand twice. */
final class PropertyCollector {
    /** So many names are compared one by one; a map for each object would cost more than all else in it. */
    private static final int FEW = 8;

    private final Diagnostics diagnostics;
    private final List<Property> collected = new ArrayList<>();
    private final Map<String, Property> byName = new HashMap<>(0);

    PropertyCollector(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(String name, SourceLocation nameLocation, Node value) {
        if (name.length() > LongestConstant.CHARACTERS) {
            String message =
                    "a key of " + name.length() + " characters, more than the limit of " + LongestConstant.CHARACTERS;
            diagnostics.error(nameLocation, "", message, "shorten it");
        }
        Property first = find(name);
        if (first == null) {
            collected.add(new Property(name, nameLocation, value));
        } else {
            diagnostics.error(
                    nameLocation,
                    "",
                    "the key '" + name + "' stands twice in one object, first at " + first.nameLocation(),
                    "remove or rename one of them");
        }
    }

    private @Nullable Property find(String name) {
        if (collected.size() > FEW) {
            while (byName.size() < collected.size()) {
                Property next = collected.get(byName.size());
                byName.put(next.name(), next);
            }
            return byName.get(name);
        }
        for (Property property : collected) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    Collection<Property> collected() {
        return collected;
    }
}
