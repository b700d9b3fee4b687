package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inline schemas that would get the same name: those that say the same share one class. */
final class SharedTypes {
    private final Map<String, List<Shared>> byPlace = new HashMap<>();

    private record Shared(ObjectNode schema, TypeName name) {}

    /** {@return the class of a schema that stands at such a place and says the same; null if there is none} */
    @Nullable
    TypeName find(ObjectNode schema, Standing standing) {
        return byPlace.getOrDefault(key(standing), List.of()).stream()
                .filter(shared -> standing.reserved() == null && saySame(shared.schema(), schema))
                .map(Shared::name)
                .findFirst()
                .orElse(null);
    }

    void add(ObjectNode schema, Standing standing, TypeName name) {
        if (standing.reserved() == null) {
            byPlace.computeIfAbsent(key(standing), k -> new ArrayList<>()).add(new Shared(schema, name));
        }
    }

    private static String key(Standing standing) {
        return standing.packageName() + " " + standing.words();
    }

    /** Enumerations need the same values only, not the same description. */
    private static boolean saySame(ObjectNode schema, ObjectNode other) {
        Node values = schema.get("enum");
        Node otherValues = other.get("enum");
        boolean sameValues = values != null && otherValues != null && values.sameContent(otherValues);
        boolean sameType = SchemaKeys.types(schema).equals(SchemaKeys.types(other));
        return (sameValues && sameType) || schema.sameContent(other);
    }
}
