package dev.bindery.generator.bundle;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;

/** Writes a tree of nodes as YAML that readers of YAML 1.1 and 1.2 understand alike. */
public final class YamlDocument {
    /** Readers look for the colon after a key within 1,024 characters, unless the key is marked as one. */
    private static final int LONGEST_PLAIN_KEY = 1_000;

    private final StringBuilder out = new StringBuilder();

    private YamlDocument() {}

    /** {@return the document as text, with a line feed at its end} */
    public static String write(Node node) {
        YamlDocument document = new YamlDocument();
        document.value(node, 0, false);
        return document.out.toString();
    }

    /** Writes a value up to its line end; an object or list begins on a line of its own, unless one was begun for it. */
    private void value(Node node, int indent, boolean afterDash) {
        if (node instanceof ObjectNode object && !object.properties().isEmpty()) {
            object(object, indent, afterDash);
        } else if (node instanceof ArrayNode array && !array.items().isEmpty()) {
            array(array, indent, afterDash);
        } else {
            out.append(scalar(node, indent)).append('\n');
        }
    }

    private void object(ObjectNode object, int indent, boolean afterDash) {
        boolean onLine = afterDash;
        for (ObjectNode.Property property : object.properties()) {
            startLine(indent, onLine);
            onLine = false;
            String key = YamlText.key(property.name());
            if (key.length() > LONGEST_PLAIN_KEY) {
                out.append("? ").append(key).append('\n');
                startLine(indent, false);
                key = "";
            }
            out.append(key).append(':');
            propertyValue(property.value(), indent);
        }
    }

    private void propertyValue(Node value, int indent) {
        if (isBlock(value)) {
            out.append('\n');
            value(value, indent + 2, false);
        } else {
            out.append(' ');
            value(value, indent + 2, false);
        }
    }

    private void array(ArrayNode array, int indent, boolean afterDash) {
        boolean onLine = afterDash;
        for (Node item : array.items()) {
            startLine(indent, onLine);
            onLine = false;
            out.append("- ");
            value(item, indent + 2, true);
        }
    }

    private void startLine(int indent, boolean onLine) {
        if (!onLine) {
            out.append(" ".repeat(indent));
        }
    }

    private static boolean isBlock(Node node) {
        return (node instanceof ObjectNode object && !object.properties().isEmpty())
                || (node instanceof ArrayNode array && !array.items().isEmpty());
    }

    private static String scalar(Node node, int indent) {
        if (node instanceof ScalarNode scalar) {
            return scalar.type() == ScalarNode.Type.TEXT
                    ? YamlText.value(scalar.literal(), Math.max(indent, 2))
                    : scalar.literal();
        }
        return node instanceof ObjectNode ? "{}" : "[]";
    }
}
