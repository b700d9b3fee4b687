package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.naming.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The alternatives of a schema; those of alternatives that are unions themselves are among them. */
final class UnionMembers {
    private final SchemaLowering schemas;
    private final Subtypes subtypes;
    private final List<Member> members = new ArrayList<>();
    private final List<ObjectNode> discriminators = new ArrayList<>();
    private final Set<ObjectNode> seen = new HashSet<>();
    private boolean nullable;
    private boolean anything;

    private UnionMembers(SchemaLowering schemas, Subtypes subtypes) {
        this.schemas = schemas;
        this.subtypes = subtypes;
    }

    /**
     * An alternative of one JSON type.
     *
     * @param use the alternative as it stands in the union
     * @param schema what it allows
     * @param type the JSON type
     * @param whole whether it allows no other type
     * @param key the component that it is, or null if it stands inline or allows other types, too
     */
    record Member(
            SchemaUse use,
            Schema schema,
            String type,
            boolean whole,
            @Nullable String key) {

        LoweredType lower(SchemaLowering schemas, Standing standing) {
            return whole ? schemas.lower(use, standing) : schemas.lowerAs(type, schema, standing);
        }
    }

    /** Finds the alternatives of a schema; there are none if it is no union. */
    static UnionMembers of(Schema schema, SchemaLowering schemas, Subtypes subtypes) {
        UnionMembers members = new UnionMembers(schemas, subtypes);
        members.seen.add(schema.node());
        members.addAll(schema);
        return members;
    }

    List<Member> members() {
        return members;
    }

    /** {@return the discriminators of the union and of those inside it, the outermost first} */
    List<ObjectNode> discriminators() {
        return discriminators;
    }

    /** {@return whether null is an alternative} */
    boolean nullable() {
        return nullable;
    }

    /** {@return whether one alternative allows any value} */
    boolean anything() {
        return anything;
    }

    private void addAll(Schema union) {
        ObjectNode discriminator = union.object("discriminator");
        if (discriminator != null) {
            discriminators.add(discriminator);
        }
        List<ObjectNode> extending = subtypes.of(union.node());
        extending.forEach(subtype -> addSubtype(subtype, union));
        if (extending.isEmpty()) {
            variants(union).forEach(this::add);
        }
    }

    private void add(Node variant) {
        SchemaUse use = schemas.use(variant);
        if (use == null) {
            anything = true;
            return;
        }
        nullable |= use.nullable();
        if (!seen.add(use.target())) {
            return;
        }
        Schema schema = schemas.flatten(use.target());
        nullable |= schema.nullable();
        if (schemas.isNullOnly(use.target())) {
            return;
        }
        boolean plain = schema.has(SchemaKeys.AS) || !schema.values().isEmpty();
        boolean nested = !variants(schema).isEmpty() && !schema.declaresProperties();
        if (!plain && (nested || !subtypes.of(use.target()).isEmpty())) {
            addAll(schema);
        } else {
            addTypes(use, schema);
        }
    }

    /** A subtype that adds nothing is the base by another name. */
    private void addSubtype(ObjectNode subtype, Schema base) {
        SchemaUse use = schemas.use(subtype);
        if (use != null && use.target() == base.node()) {
            SchemaUse itself = new SchemaUse(subtype, null, false, List.of(subtype));
            members.add(
                    new Member(itself, base, "object", false, subtype.pointer().last()));
        } else {
            add(subtype);
        }
    }

    private void addTypes(SchemaUse use, Schema schema) {
        Set<String> types = new LinkedHashSet<>(schema.types());
        if (types.isEmpty()) {
            schema.values().forEach(value -> types.add(JsonKinds.typeOf(value)));
            types.remove("null");
        }
        anything |= types.isEmpty();
        boolean whole = types.size() == 1;
        String key = whole ? keyOf(use) : null;
        types.forEach(type -> members.add(new Member(use, schema, type, whole, key)));
    }

    /** A subtype is a component by itself, any other alternative by reference. */
    private static @Nullable String keyOf(SchemaUse use) {
        ObjectNode named = use.named() == null ? use.wrappers().get(0) : use.named();
        List<String> steps = named.pointer().tokens();
        boolean component = steps.size() == 3 && steps.get(0).equals("components");
        return component || use.named() != null ? named.pointer().last() : null;
    }

    /**
     * The alternatives that a schema names, in document order. Those of a base that has this very schema among them are the
     * base's and not the schema's.
     */
    List<Node> variants(Schema schema) {
        List<Node> variants = new ArrayList<>();
        for (Schema.Part part : schema.parts()) {
            List<Node> own = new ArrayList<>(part.node().items("oneOf"));
            own.addAll(part.node().items("anyOf"));
            boolean ofBase = part.node() != schema.node() && own.stream().anyMatch(variant -> isPart(variant, schema));
            if (!ofBase && !part.optional() && !own.stream().allMatch(this::onlyRequires)) {
                variants.addAll(own);
            }
        }
        return variants;
    }

    private boolean isPart(Node variant, Schema schema) {
        SchemaUse use = schemas.use(variant);
        return use != null && schema.parts().stream().anyMatch(part -> part.node() == use.target());
    }

    /** {@code anyOf: [{required: [a]}, {required: [b]}]} is a rule about properties and no union of types. */
    private boolean onlyRequires(Node variant) {
        return variant instanceof ObjectNode object
                && object.has("required")
                && object.names().stream()
                        .noneMatch(name -> Set.of("$ref", "properties", "allOf", "oneOf", "anyOf")
                                .contains(name));
    }
}
