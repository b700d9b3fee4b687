package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.lowering.UnionMembers.Member;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.TypeName;
import dev.bindery.generator.model.UnionModel;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code oneOf}, {@code anyOf}, several types, and bases with a discriminator. */
final class UnionLowering {
    private final Context context;
    private final SchemaLowering schemas;
    private final Subtypes subtypes;
    private final ScalarBranches scalars;
    private final ObjectBranches objects;

    UnionLowering(Context context, SchemaLowering schemas, Subtypes subtypes, EnumLowering enums) {
        this.context = context;
        this.schemas = schemas;
        this.subtypes = subtypes;
        this.scalars = new ScalarBranches(schemas, enums);
        this.objects = new ObjectBranches(schemas);
    }

    /** {@return the type of the alternatives; null if the schema names none} */
    @Nullable
    LoweredType lower(Schema schema, Standing standing) {
        if (!schema.has("oneOf")
                && !schema.has("anyOf")
                && subtypes.of(schema.node()).isEmpty()) {
            return null;
        }
        UnionMembers union = UnionMembers.of(schema, schemas, subtypes);
        if (union.members().isEmpty() && !union.anything()) {
            return union.nullable() ? LoweredType.JSON.orNull(true) : null;
        }
        if (union.anything()) {
            schemas.note(schema.node(), "one of the alternatives allows anything", "read as any JSON");
            return LoweredType.JSON.orNull(union.nullable());
        }
        LoweredType type = hasPropertiesOfItsOwn(schema, union)
                ? together(schema, union.members(), standing)
                : apart(schema, union, standing);
        return type.orNull(union.nullable());
    }

    /** {@return the type of a schema that allows several types} */
    LoweredType ofTypes(Schema schema, Standing standing) {
        Set<String> types = schema.types();
        boolean anything = EnumSet.allOf(JsonKindName.class).equals(JsonKinds.ofSchema(schema));
        if (anything && !schema.declaresProperties()) {
            return LoweredType.JSON;
        }
        SchemaUse itself = new SchemaUse(schema.node(), null, false, List.of(schema.node()));
        List<Member> members = types.stream()
                .map(type -> new Member(itself, schema, type, false, null))
                .toList();
        return ofBranches(schema, branches(schema, members, List.of()), standing);
    }

    /** Whether there are properties beside the alternatives that these do not repeat. */
    private boolean hasPropertiesOfItsOwn(Schema schema, UnionMembers union) {
        List<Member> members = union.members();
        Set<String> discriminators = Discriminators.names(union.discriminators());
        return !subtypes.of(schema.node()).isEmpty()
                ? false
                : schema.properties().stream()
                        .map(Schema.Property::name)
                        .filter(name -> !discriminators.contains(name))
                        .anyMatch(name -> !members.stream()
                                .allMatch(member -> member.schema().declares(name)));
    }

    /** One type with the properties of the schema and of all alternatives. */
    private LoweredType together(Schema schema, List<Member> members, Standing standing) {
        if (!members.stream().allMatch(member -> member.type().equals("object"))) {
            schemas.note(schema.node(), "there are properties beside alternatives that have none", "read as any JSON");
            return LoweredType.JSON;
        }
        schemas.note(
                schema.node(),
                "there are properties beside the alternatives",
                "one type has the properties of all, those of the alternatives optional");
        Schema all =
                schema.withAlternatives(members.stream().map(Member::schema).toList());
        return schemas.lowerAs("object", all, standing);
    }

    private LoweredType apart(Schema schema, UnionMembers union, Standing standing) {
        return ofBranches(schema, branches(schema, union.members(), union.discriminators()), standing);
    }

    private Branches branches(Schema schema, List<Member> members, List<ObjectNode> discriminatorNodes) {
        Map<JsonKindName, List<Member>> byKind = new EnumMap<>(JsonKindName.class);
        List<JsonKindName> order = new ArrayList<>();
        for (Member member : members) {
            JsonKindName kind = JsonKinds.ofType(member.type());
            if (!order.contains(kind)) {
                order.add(kind);
            }
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(member);
        }
        List<UnionBranch> branches = new ArrayList<>();
        String discriminator = null;
        for (JsonKindName kind : order) {
            List<Member> ofKind = byKind.getOrDefault(kind, List.of());
            switch (kind) {
                case OBJECT -> {
                    Discriminators found = Discriminators.find(discriminatorNodes, ofKind, schemas);
                    discriminator = found == null ? null : found.property();
                    branches.addAll(objects.of(schema, ofKind, found));
                }
                case ARRAY -> branches.add(scalars.lists(schema, ofKind));
                default -> branches.add(scalars.of(schema, ofKind, kind));
            }
        }
        return new Branches(discriminator, branches);
    }

    private record Branches(@Nullable String discriminator, List<UnionBranch> branches) {}

    private LoweredType ofBranches(Schema schema, Branches found, Standing standing) {
        List<UnionBranch> branches = found.branches();
        if (branches.size() == 1) {
            return branches.get(0).lower().apply(standing);
        }
        return schemas.named(schema, standing, name -> model(schema, name, found));
    }

    private UnionModel model(Schema schema, TypeName name, Branches found) {
        List<UnionBranch> branches = found.branches();
        List<String> names = context.naming()
                .variants(name, branches.stream().map(UnionBranch::name).toList());
        List<UnionModel.Variant> variants = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            variants.add(variant(name, names.get(i), branches.get(i)));
        }
        Docs docs = DocsLowering.type(schema);
        return new UnionModel(name, docs, found.discriminator(), variants);
    }

    private static UnionModel.Variant variant(TypeName union, String name, UnionBranch branch) {
        LoweredType type = branch.lower().apply(Standing.variant(union, name));
        UnionBranch.Conditions conditions = branch.conditions();
        return new UnionModel.Variant(
                name,
                type.type(),
                branch.docs(),
                Set.of(branch.kind()),
                conditions.discriminatorValues(),
                conditions.requiredNames(),
                conditions.constants());
    }
}
