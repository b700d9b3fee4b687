package dev.bindery.generator.bundle;

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
import java.util.function.Function;

/** Puts an object together, property by property; each value is asked for with the place it is for. */
final class ObjectMaker {
    private final SourceLocation origin;
    private final JsonPointer pointer;
    private final Map<String, ObjectNode.Property> properties = new LinkedHashMap<>();

    ObjectMaker(SourceLocation origin, JsonPointer pointer) {
        this.origin = origin;
        this.pointer = pointer;
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    void put(String name, Function<JsonPointer, ? extends Node> value) {
        Node made = value.apply(pointer.child(name));
        properties.put(name, new ObjectNode.Property(name, made.location(), made));
    }

    void putText(String name, String text) {
        put(name, at -> new ScalarNode(origin, at, ScalarNode.Type.TEXT, text));
    }

    /** Puts a list of copies, unless there is nothing to copy. */
    void putList(String name, List<Node> items, Rewriter rewriter) {
        if (!items.isEmpty()) {
            put(name, at -> {
                List<Node> copies = new ArrayList<>();
                items.forEach(item -> copies.add(rewriter.copy(item, at.child(copies.size()))));
                return new ArrayNode(origin, at, copies);
            });
        }
    }

    /** Puts an object, unless it has no properties. */
    void putObject(String name, ObjectMaker object) {
        if (!object.properties.isEmpty()) {
            put(name, at -> object.make());
        }
    }

    ObjectMaker inner(String name) {
        return new ObjectMaker(origin, pointer.child(name));
    }

    JsonPointer pointer() {
        return pointer;
    }

    ObjectNode make() {
        return new ObjectNode(origin, pointer, properties.values());
    }
}
