package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schema that is meant behind a {@code $ref}, an {@code allOf} of one, a {@code oneOf} or {@code anyOf} of one or
 * of one and null.
 */
final class Unwrapper {
    private final RefResolver refs;
    private final Map<ObjectNode, @Nullable SchemaUse> unwrapped = new HashMap<>();

    Unwrapper(RefResolver refs) {
        this.refs = refs;
    }

    /** {@return the schema that is meant; null if the wrapping goes in a circle or a reference is broken} */
    @Nullable
    SchemaUse unwrap(ObjectNode schema) {
        SchemaUse known = unwrapped.get(schema);
        if (known == null && !unwrapped.containsKey(schema)) {
            known = unwrapOnce(schema);
            unwrapped.put(schema, known);
        }
        return known;
    }

    private @Nullable SchemaUse unwrapOnce(ObjectNode schema) {
        Set<ObjectNode> seen = new HashSet<>();
        List<ObjectNode> wrappers = new ArrayList<>();
        ObjectNode named = null;
        boolean nullable = false;
        for (ObjectNode at = schema; seen.add(at); ) {
            wrappers.add(at);
            boolean reference = RefResolver.isReference(at) && !SchemaKeys.shapes(at, "");
            ObjectNode inner = reference ? refs.target(at) : onlyPart(at, wrappers);
            if (inner == null) {
                return reference ? null : new SchemaUse(at, named, nullable, wrappers);
            }
            named = reference ? inner : named;
            nullable |= SchemaKeys.allowsNull(at) || hasNullVariant(at);
            at = inner;
        }
        return null;
    }

    private @Nullable ObjectNode onlyPart(ObjectNode schema, List<ObjectNode> wrappers) {
        if (RefResolver.isReference(schema) || schema.has(SchemaKeys.AS)) {
            return null;
        }
        if (schema.has("allOf") && !SchemaKeys.shapes(schema, "allOf")) {
            return onlyShapingPart(schema.objects("allOf"), wrappers);
        }
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.has(key) && !SchemaKeys.shapes(schema, key)) {
                List<ObjectNode> variants = variants(schema, key);
                boolean one = variants.size() == 1 && schema.items(key).stream().allMatch(ObjectNode.class::isInstance);
                return one ? variants.get(0) : null;
            }
        }
        return null;
    }

    /** The one part that shapes the values; the others, such as a description, count as wrappers. */
    private static @Nullable ObjectNode onlyShapingPart(List<ObjectNode> parts, List<ObjectNode> wrappers) {
        List<ObjectNode> shaping = parts.stream()
                .filter(part -> RefResolver.isReference(part) || SchemaKeys.shapes(part, ""))
                .toList();
        if (shaping.size() == 1) {
            parts.stream().filter(part -> part != shaping.get(0)).forEach(wrappers::add);
            return shaping.get(0);
        }
        return parts.size() == 1 ? parts.get(0) : null;
    }

    private List<ObjectNode> variants(ObjectNode schema, String key) {
        return schema.objects(key).stream()
                .filter(variant -> !isNullOnly(variant))
                .toList();
    }

    private boolean hasNullVariant(ObjectNode schema) {
        return hasNullVariant(schema, "oneOf") || hasNullVariant(schema, "anyOf");
    }

    private boolean hasNullVariant(ObjectNode schema, String key) {
        return schema.has(key) && schema.objects(key).stream().anyMatch(this::isNullOnly);
    }

    /** {@return whether the schema allows nothing but null} */
    boolean isNullOnly(Node schema) {
        ObjectNode end = schema instanceof ObjectNode object ? refs.resolve(object) : null;
        return end != null && SchemaKeys.isNullOnly(end);
    }
}
