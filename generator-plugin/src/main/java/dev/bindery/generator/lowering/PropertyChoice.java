package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.RefResolver;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.Schema.Definition;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles a property that several parts of a schema define: the narrowest definition holds, of equally narrow ones the
 * last. Of objects that stand inline all definitions hold. Between alternatives it is the widest.
 */
final class PropertyChoice {
    private static final Set<String> SHAPING = Set.of(
            "$ref",
            "type",
            "format",
            "enum",
            "const",
            "properties",
            "additionalProperties",
            "patternProperties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf",
            SchemaKeys.AS);

    private final SchemaLowering schemas;
    private final JsonKinds kinds;
    private final PropertyJoin join;

    PropertyChoice(SchemaLowering schemas) {
        this.schemas = schemas;
        this.kinds = new JsonKinds(schemas);
        this.join = new PropertyJoin(schemas);
    }

    /** {@return the definition that holds; null if alternatives contradict each other, so that it may be any JSON} */
    @Nullable
    Definition of(Schema.Property property) {
        boolean alternatives = property.definitions().stream()
                .anyMatch(definition -> definition.part().optional());
        List<Definition> definitions = alternatives ? property.definitions() : speaking(property.definitions());
        Definition chosen = definitions.get(definitions.size() - 1);
        if (definitions.size() == 1
                || definitions.stream().allMatch(d -> d.schema().sameContent(last(definitions)))) {
            return chosen;
        }
        for (int i = definitions.size() - 2; i >= 0; i--) {
            Definition other = definitions.get(i);
            boolean differing = alternatives && isStructure(other.schema()) && isStructure(chosen.schema());
            if (differing || !agree(other.schema(), chosen.schema())) {
                note(property, chosen, other, alternatives);
                if (alternatives) {
                    return null;
                }
            } else if (isBetter(other.schema(), chosen.schema(), alternatives)) {
                chosen = other;
            }
        }
        return alternatives ? withNull(chosen, definitions) : join.of(chosen, definitions);
    }

    /** Null is right where it is right for one alternative. */
    private Definition withNull(Definition chosen, List<Definition> definitions) {
        boolean nullable = definitions.stream().anyMatch(definition -> isNullable(definition.schema()));
        return !nullable || isNullable(chosen.schema())
                ? chosen
                : new Definition(PropertyJoin.nullable(chosen.schema()), chosen.part());
    }

    private boolean isNullable(Node schema) {
        SchemaUse use = schemas.use(schema);
        return use != null && (use.nullable() || schemas.flatten(use.target()).nullable());
    }

    /** Those that say what the value is; where none does, all. A rule about values of another kind is no such word. */
    private static List<Definition> speaking(List<Definition> definitions) {
        List<Definition> speaking = definitions.stream()
                .filter(definition -> definition.schema() instanceof ObjectNode schema
                        && SHAPING.stream().anyMatch(schema::has))
                .toList();
        return speaking.isEmpty() ? definitions : speaking;
    }

    private static Node last(List<Definition> definitions) {
        return definitions.get(definitions.size() - 1).schema();
    }

    private boolean agree(Node schema, Node other) {
        Set<JsonKindName> first = kinds.of(schema);
        Set<JsonKindName> second = kinds.of(other);
        return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    }

    private boolean isStructure(Node schema) {
        return narrowness(schema) == 3;
    }

    private boolean isBetter(Node schema, Node other, boolean wider) {
        int narrowness = narrowness(schema);
        int otherNarrowness = narrowness(other);
        if (wider && narrowness < 3 && otherNarrowness < 3 && range(schema) > 0 && range(other) > 0) {
            return range(schema) > range(other);
        }
        return wider ? narrowness < otherNarrowness : narrowness > otherNarrowness;
    }

    /** {@return the place of a number's type among those that hold ever more numbers; 0 for no number} */
    private int range(Node node) {
        SchemaUse use = schemas.use(node);
        if (use == null) {
            return 0;
        }
        Schema schema = schemas.flatten(use.target());
        String format = String.valueOf(schema.text("format"));
        if (schema.types().equals(Set.of("integer"))) {
            return format.equals("int32") ? 1 : 2;
        }
        return !schema.types().equals(Set.of("number")) ? 0 : format.equals("float") ? 3 : 4;
    }

    private int narrowness(Node node) {
        SchemaUse use = schemas.use(node);
        if (use == null) {
            return 0;
        }
        ObjectNode target = use.target();
        if (!SchemaKeys.values(target).isEmpty()) {
            return 4;
        }
        if (SchemaKeys.shapes(target, "") || RefResolver.isReference(target)) {
            return 3;
        }
        return target.has("format") ? 2 : SchemaKeys.types(target).isEmpty() ? 0 : 1;
    }

    private void note(Schema.Property property, Definition chosen, Definition other, boolean alternatives) {
        schemas.note(
                chosen.schema(),
                "property " + property.name() + " is of another type at "
                        + other.schema().location(),
                alternatives ? "read as any JSON" : "the later definition holds");
    }
}
