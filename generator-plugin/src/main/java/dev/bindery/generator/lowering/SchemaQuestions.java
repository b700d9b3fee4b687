package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.lowering.UnionMembers.Member;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others have to know of a schema to decide where its values go. */
final class SchemaQuestions {
    private final SchemaLowering schemas;
    private final Subtypes subtypes;
    private final JsonKinds kinds;

    SchemaQuestions(SchemaLowering schemas, Subtypes subtypes) {
        this.schemas = schemas;
        this.subtypes = subtypes;
        this.kinds = new JsonKinds(schemas);
    }

    /** {@return whether values are of one of several schemas} */
    boolean isUnion(Schema schema) {
        UnionMembers union = UnionMembers.of(schema, schemas, subtypes);
        return union.anything() || !union.members().isEmpty();
    }

    /** {@return whether values are objects, or lists with objects among them} */
    boolean holdsObjects(Node node) {
        return holdsObjects(node, new HashSet<>());
    }

    private boolean holdsObjects(Node node, Set<Node> seen) {
        Set<JsonKindName> found = kinds.of(node);
        if (found.contains(JsonKindName.OBJECT)) {
            return true;
        }
        Schema schema = meant(node);
        Node items = schema == null ? null : schema.get("items");
        return found.contains(JsonKindName.ARRAY) && items != null && seen.add(items) && holdsObjects(items, seen);
    }

    /** {@return the schema with the properties of all its alternatives, optional ones} */
    Schema withAlternatives(Schema schema) {
        List<Schema> alternatives = UnionMembers.of(schema, schemas, subtypes).members().stream()
                .filter(member -> member.type().equals("object"))
                .map(Member::schema)
                .toList();
        return schema.withAlternatives(alternatives);
    }

    /** {@return the schema behind references, with all its parts; null where nothing is said} */
    @Nullable
    Schema meant(@Nullable Node node) {
        SchemaUse use = schemas.use(node);
        return use == null ? null : schemas.flatten(use.target());
    }

    /** {@return what the schema, or the first alternative that has the property, says of it; null if none has it} */
    Schema.@Nullable Definition property(Schema schema, String name) {
        Schema.Definition own = declared(schema, name);
        return own != null
                ? own
                : UnionMembers.of(schema, schemas, subtypes).members().stream()
                        .map(member -> declared(member.schema(), name))
                        .filter(definition -> definition != null)
                        .findFirst()
                        .orElse(null);
    }

    private static Schema.@Nullable Definition declared(Schema schema, String name) {
        Schema.Property property = schema.property(name);
        return property == null ? null : property.narrowest();
    }
}
