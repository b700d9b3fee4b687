package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows {@code $ref}. Every reference was resolved when the specification was loaded, and what is broken was reported
 * then: here it is null.
 */
public final class RefResolver {
    private final Map<ObjectNode, Node> targets;

    RefResolver(Map<ObjectNode, Node> targets) {
        this.targets = targets;
    }

    /** {@return whether the node is an object with a {@code $ref}} */
    public static boolean isReference(Node node) {
        return node instanceof ObjectNode object
                && object.get("$ref") instanceof ScalarNode ref
                && ref.type() == ScalarNode.Type.TEXT;
    }

    /**
     * One step: what the {@code $ref} of this object leads to, which may be a reference again.
     *
     * @return null if the object has no {@code $ref} or a broken one
     */
    public @Nullable Node target(ObjectNode reference) {
        return targets.get(reference);
    }

    /**
     * All steps: the object at the end of a chain of references; the object itself if it is no reference.
     *
     * @return null if a reference on the way is broken, leads back to itself or to something else than an object
     */
    public @Nullable ObjectNode resolve(ObjectNode object) {
        Set<ObjectNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ObjectNode at = object;
        while (isReference(at)) {
            if (!seen.add(at) || !(target(at) instanceof ObjectNode next)) {
                return null;
            }
            at = next;
        }
        return at;
    }

    /**
     * A text such as {@code summary} or {@code description} that may stand beside a {@code $ref}: the nearest one on the
     * chain from the reference to its target.
     */
    public @Nullable String text(ObjectNode object, String name) {
        Set<ObjectNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ObjectNode at = object; at != null && seen.add(at); ) {
            String text = at.text(name);
            if (text != null) {
                return text;
            }
            at = target(at) instanceof ObjectNode next ? next : null;
        }
        return null;
    }
}
