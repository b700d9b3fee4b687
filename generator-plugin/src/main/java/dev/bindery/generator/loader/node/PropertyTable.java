package dev.bindery.generator.loader.node;

import dev.bindery.generator.loader.node.ObjectNode.Property;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one object, in order and by name. Most objects have few, which are searched one by one; the others
 * get an index once somebody asks. A map for each object would be most of what a document takes in memory.
 */
final class PropertyTable {
    private static final int FEW = 8;

    private final List<Property> inOrder;
    /** A bit for the hash of each name: most questions are for names that are not there. */
    private final long hashes;

    /** Volatile since several threads may ask at once; each would make the same. */
    private volatile @Nullable Map<String, Property> index;

    PropertyTable(Collection<Property> properties) {
        this.inOrder = List.copyOf(properties);
        long bits = 0;
        for (Property property : properties) {
            bits |= bit(property.name());
        }
        this.hashes = bits;
    }

    List<Property> inOrder() {
        return inOrder;
    }

    @Nullable
    Property find(String name) {
        if ((hashes & bit(name)) == 0) {
            return null;
        }
        if (inOrder.size() > FEW) {
            return index().get(name);
        }
        for (int i = 0; i < inOrder.size(); i++) {
            Property property = inOrder.get(i);
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    private static long bit(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ (hash >>> 12) ^ (hash >>> 6));
    }

    private Map<String, Property> index() {
        Map<String, Property> made = index;
        if (made == null) {
            made = new HashMap<>();
            for (Property property : inOrder) {
                made.put(property.name(), property);
            }
            index = made;
        }
        return made;
    }

    Set<String> names() {
        return new Names();
    }

    private final class Names extends AbstractSet<String> {
        @Override
        public int size() {
            return inOrder.size();
        }

        @Override
        public boolean contains(@Nullable Object name) {
            return name instanceof String text && find(text) != null;
        }

        @Override
        public Iterator<String> iterator() {
            return inOrder.stream().map(Property::name).iterator();
        }
    }
}
