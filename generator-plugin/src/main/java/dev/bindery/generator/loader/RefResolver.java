package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows {@code $ref}. Every reference was resolved when the specification was loaded, and what is broken was reported
 * then: here it is null.
 */
public final class RefResolver {
    private final Map<ObjectNode, ObjectNode> targets;

    private final Map<ScalarNode, ObjectNode> mapped;

    RefResolver(Map<ObjectNode, ObjectNode> targets, Map<ScalarNode, ObjectNode> mapped) {
        this.targets = targets;
        this.mapped = mapped;
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
    public @Nullable ObjectNode target(ObjectNode reference) {
        return targets.get(reference);
    }

    /**
     * What a value in the {@code mapping} of a discriminator names, by reference or by the name of a component.
     *
     * @return null if it is broken
     */
    public @Nullable ObjectNode mapped(Node mappingValue) {
        return mappingValue instanceof ScalarNode value ? mapped.get(value) : null;
    }

    /**
     * All steps: the object at the end of a chain of references; the object itself if it is no reference.
     *
     * @return null if a reference on the way is broken or leads back to itself
     */
    public @Nullable ObjectNode resolve(ObjectNode object) {
        if (!isReference(object)) {
            return object;
        }
        List<ObjectNode> chain = chain(object);
        ObjectNode end = chain.get(chain.size() - 1);
        return isReference(end) ? null : end;
    }

    /**
     * The object and, if it is a reference, everything that it leads to, one after the other. Where the references go in a
     * circle, the last one is the one that would start the next round.
     */
    public List<ObjectNode> chain(ObjectNode object) {
        Set<ObjectNode> seen = new HashSet<>();
        List<ObjectNode> chain = new ArrayList<>();
        ObjectNode at = object;
        while (at != null && seen.add(at)) {
            chain.add(at);
            at = target(at);
        }
        return chain;
    }

    /**
     * A text such as {@code summary} or {@code description} that may stand beside a {@code $ref}: the nearest one on the
     * chain from the reference to its target.
     */
    public @Nullable String text(ObjectNode object, String name) {
        return chain(object).stream()
                .map(node -> node.text(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
