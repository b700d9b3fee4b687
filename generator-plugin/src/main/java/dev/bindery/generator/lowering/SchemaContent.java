package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a schema says of values, without what it says of the place where it is used. */
final class SchemaContent {

    /** What is told to people, and is no part of any type. */
    private static final Set<String> SILENT = Set.of("example", "examples", "externalDocs", "x-bindery-certainty");

    /** What stays with the use of a schema. */
    private static final Set<String> OF_THE_USE =
            Set.of("description", "title", "default", "deprecated", "readOnly", "writeOnly");

    private final Map<ObjectNode, Integer> hashes = new HashMap<>();

    /** {@return a number that is the same for schemas that say the same} */
    int hash(ObjectNode schema) {
        return hash(schema, OF_THE_USE);
    }

    /** {@return whether both schemas describe the same values in the same words} */
    boolean same(ObjectNode one, ObjectNode other) {
        return same(one, other, OF_THE_USE);
    }

    private int hash(ObjectNode object, Set<String> left) {
        int hash = RefResolver.isReference(object) ? object.location().file().hashCode() : 0;
        for (ObjectNode.Property property : object.properties()) {
            if (counts(property.name(), left)) {
                hash += 31 * property.name().hashCode() + hashOf(property.value());
            }
        }
        return hash;
    }

    private int hashOf(Node node) {
        if (node instanceof ObjectNode object) {
            Integer known = hashes.get(object);
            int hash = known == null ? hash(object, Set.of()) : known;
            hashes.put(object, hash);
            return hash;
        } else if (node instanceof ArrayNode array) {
            int hash = 1;
            for (Node item : array.items()) {
                hash = 31 * hash + hashOf(item);
            }
            return hash;
        }
        return ((ScalarNode) node).literal().hashCode();
    }

    private static boolean same(Node one, Node other) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode otherObject) {
            return same(object, otherObject, Set.of());
        } else if (one instanceof ArrayNode array && other instanceof ArrayNode otherArray) {
            boolean same = array.items().size() == otherArray.items().size();
            for (int i = 0; same && i < array.items().size(); i++) {
                same = same(array.items().get(i), otherArray.items().get(i));
            }
            return same;
        }
        return one.sameContent(other);
    }

    private static boolean same(ObjectNode one, ObjectNode other, Set<String> left) {
        boolean sameFile = one.location().file().equals(other.location().file());
        if (RefResolver.isReference(one) && !sameFile) {
            return false; // the same text may lead elsewhere
        }
        for (ObjectNode.Property property : one.properties()) {
            Node value = other.get(property.name());
            if (counts(property.name(), left) && (value == null || !same(property.value(), value))) {
                return false;
            }
        }
        for (ObjectNode.Property property : other.properties()) {
            if (counts(property.name(), left) && !one.has(property.name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(String name, Set<String> left) {
        return !SILENT.contains(name) && !left.contains(name);
    }
}
