package dev.bindery.generator.loader.node;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A list. */
public final class ArrayNode implements Node {
    private final SourceLocation location;
    private final JsonPointer pointer;
    private final List<Node> items;

    /** Makes a list; the elements are copied. */
    public ArrayNode(SourceLocation location, JsonPointer pointer, List<? extends Node> items) {
        this.location = location;
        this.pointer = pointer;
        this.items = List.copyOf(items);
    }

    @Override
    public SourceLocation location() {
        return location;
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
        return items.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** {@return those elements that are texts (numbers and booleans as their literals)} */
    public List<String> texts() {
        return items.stream()
                .map(item -> item instanceof ScalarNode scalar ? scalar.text() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean sameContent(Node other) {
        return other instanceof ArrayNode array
                && items.size() == array.items.size()
                && IntStream.range(0, items.size()).allMatch(i -> items.get(i).sameContent(array.items.get(i)));
    }

    @Override
    public String toString() {
        return "list of " + items.size() + " at " + location;
    }
}
