package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a schema together with what {@code allOf}, or a {@code $ref} beside other keys, adds to it. */
final class AllOfFlattener {
    private final RefResolver refs;
    private final Function<ObjectNode, @Nullable TypeName> componentNames;
    private final Map<ObjectNode, Schema> flattened = new HashMap<>();

    /**
     * @param refs follows references
     * @param componentNames the class of a component, null for any other schema
     */
    AllOfFlattener(RefResolver refs, Function<ObjectNode, @Nullable TypeName> componentNames) {
        this.refs = refs;
        this.componentNames = componentNames;
    }

    /** {@return the schema with all its parts; what contains itself is there once} */
    Schema flatten(ObjectNode schema) {
        return flattened.computeIfAbsent(schema, this::flattenOnce);
    }

    private Schema flattenOnce(ObjectNode schema) {
        List<Schema.Part> parts = new ArrayList<>();
        collect(schema, null, parts, new HashSet<>());
        return new Schema(schema, parts);
    }

    private void collect(ObjectNode at, @Nullable TypeName owner, List<Schema.Part> parts, Set<ObjectNode> seen) {
        if (!seen.add(at)) {
            return;
        }
        ObjectNode target = refs.target(at);
        if (target != null) {
            TypeName component = componentNames.apply(target);
            collect(target, component == null ? owner : component, parts, seen);
        }
        at.objects("allOf").forEach(part -> collect(part, owner, parts, seen));
        parts.add(new Schema.Part(at, owner, false));
    }
}
