package dev.bindery.generator.vkschema;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.JsonPointer;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists and plain values as the tree that the loader reads, and back. */
final class Tree {
    private final SourceLocation location;

    private Tree(SourceLocation location) {
        this.location = location;
    }

    /** {@return a document of a file that is not written yet} */
    static Node document(String file, Map<String, ?> content) {
        return new Tree(SourceLocation.ofFile(file)).node(content, JsonPointer.ROOT);
    }

    /** {@return an object of names and values in turn} */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** {@return a part of a document as maps, lists and plain values; numbers that are whole are {@link Long}} */
    static @Nullable Object plain(@Nullable Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            object.properties().forEach(property -> map.put(property.name(), plain(property.value())));
            return map;
        }
        if (node instanceof ArrayNode array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return node instanceof ScalarNode scalar ? plain(scalar) : null;
    }

    private static @Nullable Object plain(ScalarNode scalar) {
        return switch (scalar.type()) {
            case TEXT -> scalar.literal();
            case NUMBER -> number(scalar.literal());
            case BOOLEAN -> scalar.bool();
            case NULL -> null;
        };
    }

    private static Object number(String literal) {
        return literal.matches("-?\\d{1,18}") ? (Object) Long.valueOf(literal) : (Object) Double.valueOf(literal);
    }

    private Node node(@Nullable Object value, JsonPointer pointer) {
        if (value instanceof Map<?, ?> map) {
            List<ObjectNode.Property> properties = new ArrayList<>();
            map.forEach((key, inner) -> {
                String name = String.valueOf(key);
                properties.add(new ObjectNode.Property(name, location, node(inner, pointer.child(name))));
            });
            return new ObjectNode(location, pointer, properties);
        }
        if (value instanceof List<?> list) {
            List<Node> items = new ArrayList<>();
            list.forEach(inner -> items.add(node(inner, pointer.child(items.size()))));
            return new ArrayNode(location, pointer, items);
        }
        return new ScalarNode(location, pointer, type(value), String.valueOf(value));
    }

    private static ScalarNode.Type type(@Nullable Object value) {
        if (value == null) {
            return ScalarNode.Type.NULL;
        }
        if (value instanceof Number) {
            return ScalarNode.Type.NUMBER;
        }
        return value instanceof Boolean ? ScalarNode.Type.BOOLEAN : ScalarNode.Type.TEXT;
    }
}
