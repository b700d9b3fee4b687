package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.node.ScalarNode;
import dev.bindery.generator.lowering.Schema.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins what several parts of a schema say of a property. */
final class PropertyJoin {
    private final SchemaLowering schemas;
    /** By what was joined: a schema that is asked for twice is one type. */
    private final Map<List<Node>, ObjectNode> joined = new HashMap<>();

    PropertyJoin(SchemaLowering schemas) {
        this.schemas = schemas;
    }

    /** {@return the chosen definition with what the others add to it, if it stands inline; a component stays what it is} */
    Definition of(Definition chosen, List<Definition> definitions) {
        Schema own = object(chosen.schema());
        if (own == null || own.node() != chosen.schema()) {
            return chosen;
        }
        List<Node> others = definitions.stream()
                .map(Definition::schema)
                .filter(schema -> schema != chosen.schema() && !schema.sameContent(chosen.schema()))
                .filter(this::hasProperties)
                .toList();
        if (others.isEmpty()) {
            return chosen;
        }
        List<Node> all = Stream.concat(others.stream(), Stream.of(own.node())).toList();
        ObjectNode whole = joined.computeIfAbsent(all, parts -> extended(own.node(), others));
        return new Definition(whole, new Schema.Part(chosen.part().node(), null, false));
    }

    private boolean hasProperties(Node schema) {
        Schema meant = object(schema);
        return meant != null && !meant.properties().isEmpty();
    }

    /** {@return the schema of objects; null if other values are right, too, or only some objects} */
    private @Nullable Schema object(Node schema) {
        SchemaUse use = schemas.use(schema);
        Schema meant = use == null ? null : schemas.flatten(use.target());
        boolean plain = meant != null
                && meant.types().equals(Set.of("object"))
                && meant.values().isEmpty()
                && !meant.has(SchemaKeys.AS)
                && !schemas.ask().isUnion(meant);
        return plain ? meant : null;
    }

    private static ObjectNode extended(ObjectNode schema, List<Node> bases) {
        List<Node> parts = new ArrayList<>(bases);
        parts.addAll(schema.items("allOf"));
        List<ObjectNode.Property> properties = new ArrayList<>(schema.properties());
        properties.removeIf(property -> property.name().equals("allOf"));
        properties.add(allOf(schema, parts));
        return new ObjectNode(schema.location(), schema.pointer(), properties);
    }

    /** {@return the same schema where null is right, too} */
    static ObjectNode nullable(Node schema) {
        Node yes =
                new ScalarNode(schema.location(), schema.pointer().child("nullable"), ScalarNode.Type.BOOLEAN, "true");
        List<ObjectNode.Property> properties =
                List.of(new ObjectNode.Property("nullable", schema.location(), yes), allOf(schema, List.of(schema)));
        return new ObjectNode(schema.location(), schema.pointer(), properties);
    }

    private static ObjectNode.Property allOf(Node schema, List<Node> parts) {
        ArrayNode list = new ArrayNode(schema.location(), schema.pointer().child("allOf"), parts);
        return new ObjectNode.Property("allOf", schema.location(), list);
    }
}
