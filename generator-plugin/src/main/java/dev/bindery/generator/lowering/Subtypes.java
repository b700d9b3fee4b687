package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Components that extend another one by {@code allOf}: a base with a discriminator stands for any of them. */
final class Subtypes {
    private final Map<ObjectNode, List<ObjectNode>> direct = new HashMap<>();

    Subtypes(Components components, RefResolver refs) {
        for (ObjectNode schema : components.schemas()) {
            for (ObjectNode part : schema.objects("allOf")) {
                ObjectNode base = RefResolver.isReference(part) ? refs.resolve(part) : null;
                if (base != null && base != schema) {
                    direct.computeIfAbsent(base, b -> new ArrayList<>()).add(schema);
                }
            }
        }
    }

    /** {@return every component that extends the base, directly or not; none if the base has no discriminator} */
    List<ObjectNode> of(ObjectNode base) {
        if (base.object("discriminator") == null || base.has("oneOf") || base.has("anyOf")) {
            return List.of();
        }
        Set<ObjectNode> all = new LinkedHashSet<>();
        collect(base, all);
        all.remove(base);
        return List.copyOf(all);
    }

    private void collect(ObjectNode base, Set<ObjectNode> all) {
        for (ObjectNode subtype : direct.getOrDefault(base, List.of())) {
            if (all.add(subtype)) {
                collect(subtype, all);
            }
        }
    }
}
