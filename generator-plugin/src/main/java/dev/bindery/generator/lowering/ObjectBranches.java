package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.UnionBranch.Conditions;
import dev.bindery.generator.lowering.UnionMembers.Member;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import dev.bindery.generator.model.UnionModel.NameValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives that are objects. They are told apart by a discriminator, else by what has to be there. Those that nothing
 * tells apart become one type with the properties of all.
 */
final class ObjectBranches {
    private final SchemaLowering schemas;
    private final JsonKinds kinds;

    ObjectBranches(SchemaLowering schemas) {
        this.schemas = schemas;
        this.kinds = new JsonKinds(schemas);
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
        List<Map.Entry<Conditions, List<Member>>> placed = new ArrayList<>();
        List<UnionBranch> branches = new ArrayList<>();
        byConditions.forEach((conditions, same) -> {
            String name = name(conditions, byConditions.keySet());
            UnionBranch branch =
                    same.size() == 1 ? branch(same.get(0), conditions, name) : together(union, conditions, name, same);
            int place = placeOf(conditions, same, placed);
            placed.add(place, Map.entry(conditions, same));
            branches.add(place, branch);
        });
        return branches;
    }

    /** Before the first one that would take its objects, and whose objects it does not take. */
    private int placeOf(Conditions conditions, List<Member> members, List<Map.Entry<Conditions, List<Member>>> others) {
        for (int i = 0; i < others.size(); i++) {
            Conditions other = others.get(i).getKey();
            boolean taken =
                    takes(other, members) && !takes(conditions, others.get(i).getValue());
            if (taken || conditions.isNarrowerThan(other)) {
                return i;
            }
        }
        return others.size();
    }

    /** Whether there are objects of these alternatives that meet the conditions. */
    private boolean takes(Conditions conditions, List<Member> members) {
        return members.stream().map(Member::schema).anyMatch(schema -> mayMeet(schema, conditions));
    }

    private boolean mayMeet(Schema schema, Conditions conditions) {
        return conditions.requiredNames().stream().allMatch(schema::declares)
                && conditions.constants().stream().allMatch(constant -> {
                    List<String> values = Discriminators.constants(schema, constant.name(), schemas);
                    return schema.declares(constant.name()) && (values.isEmpty() || values.contains(constant.value()));
                });
    }

    /** What has to be there and is not the same for all. */
    private Conditions telling(Member object, List<Member> all) {
        List<String> names = object.schema().required().stream()
                .filter(name -> !all.stream().allMatch(other -> other.schema().requires(name)))
                .filter(name -> !mayBeAnother(name, kindsOf(object, name), all))
                .sorted()
                .toList();
        List<NameValue> constants = constants(object.schema()).stream()
                .filter(constant -> !all.stream()
                        .allMatch(other ->
                                constant(other.schema(), constant.name()).equals(constant.value())))
                .toList();
        return new Conditions(List.of(), names, constants);
    }

    /** Whether a property of these kinds, that one object has to have, is an optional one of another kind elsewhere. */
    private boolean mayBeAnother(String name, Set<JsonKindName> here, List<Member> all) {
        return !here.isEmpty()
                && all.stream().filter(other -> !other.schema().requires(name)).anyMatch(other -> {
                    Set<JsonKindName> there = kindsOf(other, name);
                    return !there.isEmpty() && Collections.disjoint(here, there);
                });
    }

    private Set<JsonKindName> kindsOf(Member object, String name) {
        Schema.Property property = object.schema().property(name);
        return property == null ? Set.of() : kinds.of(property.narrowest().schema());
    }

    private List<NameValue> constants(Schema schema) {
        return schema.properties().stream()
                .map(property -> new NameValue(property.name(), constant(schema, property.name())))
                .filter(constant -> !constant.value().isEmpty())
                .toList();
    }

    /** {@return the only value that a property may have; empty if it may have several} */
    private String constant(Schema schema, String property) {
        List<String> values = Discriminators.constants(schema, property, schemas);
        return values.size() == 1 ? values.get(0) : "";
    }

    /** What objects are called that have no name: after what only they have. */
    private static String name(Conditions conditions, Set<Conditions> all) {
        if (!conditions.constants().isEmpty()) {
            return conditions.constants().get(0).value();
        }
        List<String> names = conditions.requiredNames();
        String own = names.stream()
                .filter(name -> all.stream()
                                .filter(other -> other.requiredNames().contains(name))
                                .count()
                        == 1)
                .findFirst()
                .orElse(String.join("_and_", names));
        return names.isEmpty() ? "fields" : "with_" + own;
    }

    private UnionBranch branch(Member object, Conditions conditions, String otherwise) {
        String told = VariantNames.told(object);
        return new UnionBranch(
                told == null ? otherwise : told,
                JsonKindName.OBJECT,
                standing -> object.lower(schemas, standing),
                VariantNames.docs(object),
                conditions);
    }

    private UnionBranch together(Schema union, Conditions conditions, String otherwise, List<Member> same) {
        List<Schema> alternatives = same.stream().map(Member::schema).toList();
        List<String> names =
                same.stream().map(VariantNames::told).filter(Objects::nonNull).toList();
        boolean allNamed = names.size() == same.size();
        schemas.note(
                union.node(),
                same.size() + " alternatives cannot be told apart" + (allNamed ? ": " + String.join(", ", names) : ""),
                "one type has the properties of all; a discriminator or required properties would tell");
        Schema base = new Schema(union.node(), List.of(new Schema.Part(union.node(), null, false)));
        return new UnionBranch(
                allNamed && names.size() == 2 ? String.join("_or_", names) : otherwise,
                JsonKindName.OBJECT,
                standing -> schemas.lowerAs("object", base.withAlternatives(alternatives), standing),
                Docs.NONE,
                conditions);
    }
}
