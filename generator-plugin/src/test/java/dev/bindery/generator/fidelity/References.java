package dev.bindery.generator.fidelity;

import dev.bindery.generator.loader.SpecDocument;
import dev.bindery.generator.loader.SpecSet;
import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows references by the rules of RFC 6901, without asking the generator what it makes of them. */
final class References {

    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Node> files = new HashMap<>();
    private final Map<ObjectNode, Node> targets = new HashMap<>();

    References(SpecSet specs) {
        for (SpecDocument document : specs.documents()) {
            files.put(document.file(), document.content());
        }
    }

    /** {@return the value itself, or what it refers to in the end} */
    Node follow(Node node) {
        Node current = node;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            String text = current instanceof ObjectNode object ? object.text("$ref") : null;
            if (text == null) {
                return current;
            }
            current = target((ObjectNode) current, text);
        }
        throw new IllegalStateException("a circle of references at " + node);
    }

    /** {@return the object that is meant; null if it is none} */
    @Nullable
    ObjectNode object(@Nullable Node node) {
        return node != null && follow(node) instanceof ObjectNode object ? object : null;
    }

    /** {@return what the text in an object refers to, one step} */
    Node target(ObjectNode from, String text) {
        Node known = targets.get(from);
        if (known == null) {
            known = look(from, text);
            targets.put(from, known);
        }
        return known;
    }

    /** {@return what a text refers to that stands in an object, one step} */
    Node look(ObjectNode from, String text) {
        int hash = text.indexOf('#');
        String file = decoded(hash < 0 ? text : text.substring(0, hash));
        String fragment = decoded(hash < 0 ? "" : text.substring(hash + 1));
        Node current = file(from.location().file(), file);
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return anchored(current, fragment);
        }
        for (String step :
                fragment.isEmpty() ? new String[0] : fragment.substring(1).split("/", -1)) {
            current = step(follow(current), step.replace("~1", "/").replace("~0", "~"), text);
        }
        return current;
    }

    private Node file(String own, String other) {
        Path path = Path.of(own);
        String name = other.isEmpty()
                ? own
                : path.resolveSibling(other).normalize().toString().replace('\\', '/');
        Node content = files.get(name);
        if (content == null) {
            throw new IllegalStateException("no file " + name);
        }
        return content;
    }

    private static Node step(Node at, String step, String text) {
        Node next = null;
        if (at instanceof ObjectNode object) {
            next = object.get(step);
        } else if (at instanceof ArrayNode array && step.matches("\\d+")) {
            next = array.items().get(Integer.parseInt(step));
        }
        if (next == null) {
            throw new IllegalStateException(text + " leads nowhere");
        }
        return next;
    }

    private static Node anchored(Node root, String anchor) {
        Node found = search(root, anchor);
        if (found == null) {
            throw new IllegalStateException("no anchor " + anchor);
        }
        return found;
    }

    private static @Nullable Node search(Node at, String anchor) {
        if (at instanceof ObjectNode object) {
            if (anchor.equals(object.text("$anchor"))) {
                return at;
            }
            for (ObjectNode.Property property : object.properties()) {
                Node found = search(property.value(), anchor);
                if (found != null) {
                    return found;
                }
            }
        } else if (at instanceof ArrayNode array) {
            for (Node item : array.items()) {
                Node found = search(item, anchor);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException percentSignForItself) {
            return text;
        }
    }
}
