package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.UnionBranch.Conditions;
import dev.bindery.generator.lowering.UnionMembers.Member;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import dev.bindery.generator.model.UnionModel.NameValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives that are objects. They are told apart by a discriminator, else by what has to be there. Those that nothing
 * tells apart become one type with the properties of all.
 */
final class ObjectBranches {
    private final SchemaLowering schemas;

    ObjectBranches(SchemaLowering schemas) {
        this.schemas = schemas;
    }

    /** {@return the variants in the order in which they are tried} */
    List<UnionBranch> of(Schema union, List<Member> objects, @Nullable Discriminators discriminators) {
        List<UnionBranch> selected = new ArrayList<>();
        List<Member> others = new ArrayList<>();
        for (Member object : objects) {
            List<String> values = discriminators == null ? List.of() : discriminators.values(object);
            if (values.isEmpty()) {
                others.add(object);
            } else {
                selected.add(branch(object, new Conditions(values, List.of(), List.of()), values.get(0)));
            }
        }
        selected.addAll(byConditions(union, others));
        return selected;
    }

    private List<UnionBranch> byConditions(Schema union, List<Member> objects) {
        Map<Conditions, List<Member>> byConditions = new LinkedHashMap<>();
        for (Member object : objects) {
            Conditions telling = objects.size() == 1 ? Conditions.NONE : telling(object, objects);
            byConditions.computeIfAbsent(telling, c -> new ArrayList<>()).add(object);
        }
        List<UnionBranch> branches = new ArrayList<>();
        byConditions.forEach((conditions, same) -> {
            UnionBranch branch =
                    same.size() == 1 ? branch(same.get(0), conditions, null) : together(union, conditions, same);
            branches.add(placeOf(branch, branches), branch);
        });
        return branches;
    }

    /** Before the first one that would take its objects, too. */
    private static int placeOf(UnionBranch branch, List<UnionBranch> branches) {
        for (int i = 0; i < branches.size(); i++) {
            if (branch.conditions().isNarrowerThan(branches.get(i).conditions())) {
                return i;
            }
        }
        return branches.size();
    }

    /** What has to be there and is not the same for all. */
    private Conditions telling(Member object, List<Member> all) {
        List<String> names = object.schema().required().stream()
                .filter(name -> !all.stream()
                        .allMatch(other -> other.schema().required().contains(name)))
                .sorted()
                .toList();
        List<NameValue> constants = constants(object).stream()
                .filter(constant ->
                        !all.stream().allMatch(other -> constants(other).contains(constant)))
                .toList();
        return new Conditions(List.of(), names, constants);
    }

    private List<NameValue> constants(Member object) {
        return object.schema().properties().stream()
                .map(property -> new NameValue(
                        property.name(), only(Discriminators.constants(object.schema(), property.name(), schemas))))
                .filter(constant -> !constant.value().isEmpty())
                .toList();
    }

    private static String only(List<String> values) {
        return values.size() == 1 ? values.get(0) : "";
    }

    private UnionBranch branch(Member object, Conditions conditions, @Nullable String discriminatorValue) {
        return new UnionBranch(
                name(object, conditions, discriminatorValue),
                JsonKindName.OBJECT,
                standing -> object.lower(schemas, standing),
                VariantNames.docs(object),
                conditions);
    }

    private static String name(Member object, Conditions conditions, @Nullable String discriminatorValue) {
        String told = VariantNames.told(object);
        if (told != null) {
            return told;
        }
        if (discriminatorValue != null) {
            return discriminatorValue;
        }
        if (!conditions.constants().isEmpty()) {
            return conditions.constants().get(0).value();
        }
        return conditions.requiredNames().isEmpty()
                ? "fields"
                : "with_" + conditions.requiredNames().get(0);
    }

    private UnionBranch together(Schema union, Conditions conditions, List<Member> same) {
        List<Schema> alternatives = same.stream().map(Member::schema).toList();
        schemas.note(
                union.node(),
                same.size() + " alternatives cannot be told apart: "
                        + same.stream().map(m -> name(m, conditions, null)).collect(Collectors.joining(", ")),
                "one type has the properties of all; a discriminator or required properties would tell");
        Schema base = new Schema(union.node(), List.of(new Schema.Part(union.node(), null, false)));
        List<String> names =
                same.stream().map(VariantNames::told).filter(n -> n != null).toList();
        boolean few = names.size() == same.size() && names.size() <= 2;
        return new UnionBranch(
                few ? String.join("_or_", names) : "fields",
                JsonKindName.OBJECT,
                standing -> schemas.lowerAs("object", base.withAlternatives(alternatives), standing),
                Docs.NONE,
                conditions);
    }
}
