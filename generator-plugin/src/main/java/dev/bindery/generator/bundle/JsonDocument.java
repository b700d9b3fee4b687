package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.Iterator;

/** Writes a tree of nodes as JSON: indented by two spaces, lines ended by a line feed. */
public final class JsonDocument {
    private final StringBuilder out = new StringBuilder();

    private JsonDocument() {}

    /** {@return the document as text, with a line feed at its end} */
    public static String write(Node node) {
        JsonDocument document = new JsonDocument();
        document.value(node, "\n");
        return document.out.append('\n').toString();
    }

    private void value(Node node, String newLine) {
        if (node instanceof ObjectNode object) {
            object(object, newLine);
        } else if (node instanceof ArrayNode array) {
            array(array, newLine);
        } else {
            ScalarNode scalar = (ScalarNode) node;
            out.append(scalar.type() == ScalarNode.Type.TEXT ? Quoted.of(scalar.literal()) : scalar.literal());
        }
    }

    private void object(ObjectNode object, String newLine) {
        Iterator<ObjectNode.Property> properties = object.properties().iterator();
        String separator = "{";
        while (properties.hasNext()) {
            ObjectNode.Property property = properties.next();
            out.append(separator).append(newLine).append("  ");
            out.append(Quoted.of(property.name())).append(": ");
            value(property.value(), newLine + "  ");
            separator = ",";
        }
        out.append(object.properties().isEmpty() ? "{}" : newLine + "}");
    }

    private void array(ArrayNode array, String newLine) {
        String separator = "[";
        for (Node item : array.items()) {
            out.append(separator).append(newLine).append("  ");
            value(item, newLine + "  ");
            separator = ",";
        }
        out.append(array.items().isEmpty() ? "[]" : newLine + "]");
    }
}
