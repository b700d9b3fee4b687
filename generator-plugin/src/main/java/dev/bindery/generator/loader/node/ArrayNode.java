package dev.bindery.generator.loader.node;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** A list. */
public final class ArrayNode extends PlacedNode implements Node {
    private final JsonPointer pointer;
    private final List<Node> items;

    /** Makes a list; the elements are copied. */
    public ArrayNode(SourceLocation location, JsonPointer pointer, List<? extends Node> items) {
        super(location);
        this.pointer = pointer;
        this.items = List.copyOf(items);
    }

    @Override
    public JsonPointer pointer() {
        return pointer;
    }

    @Override
    public String kind() {
        return "a list";
    }

    /** {@return the elements} */
    public List<Node> items() {
        return items;
    }

    /** {@return those elements that are objects} */
    public List<ObjectNode> objects() {
        List<ObjectNode> objects = new ArrayList<>(items.size());
        for (Node item : items) {
            if (item instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** {@return those elements that are texts (numbers and booleans as their literals)} */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(items.size());
        for (Node item : items) {
            String text = item instanceof ScalarNode scalar ? scalar.text() : null;
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Override
    public boolean sameContent(Node other) {
        if (!(other instanceof ArrayNode array) || items.size() != array.items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).sameContent(array.items.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "list of " + items.size() + " at " + location();
    }
}
