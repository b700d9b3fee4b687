package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.UnionBranch.Conditions;
import dev.bindery.generator.lowering.UnionMembers.Member;
import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Alternatives of one JSON kind that are no objects: together they are one variant. */
final class ScalarBranches {
    private final SchemaLowering schemas;
    private final EnumLowering enums;

    ScalarBranches(SchemaLowering schemas, EnumLowering enums) {
        this.schemas = schemas;
        this.enums = enums;
    }

    /** {@return the variant of all texts, all numbers or all booleans} */
    UnionBranch of(Schema union, List<Member> members, JsonKindName kind) {
        List<Member> enumerated =
                members.stream().filter(ScalarBranches::isEnumerated).toList();
        if (members.size() == 1 || enumerated.size() == 1) {
            Member one = members.size() == 1 ? members.get(0) : enumerated.get(0);
            return branch(one, kind, standing -> one.lower(schemas, standing));
        }
        ScalarKind base = kind == JsonKindName.STRING ? ScalarKind.STRING : ScalarKind.INT64;
        if (enumerated.size() > 1 && enumerated.stream().allMatch(member -> mayBe(base, member))) {
            List<Schema> all = enumerated.stream().map(Member::schema).toList();
            return branch(kind, word(members), standing -> enums.merged(union, all, base, standing));
        }
        LoweredType widest = LoweredType.of(widest(members));
        return branch(kind, word(members), standing -> widest);
    }

    private static boolean isEnumerated(Member member) {
        return member.whole() && !member.schema().values().isEmpty();
    }

    /** Whether the values of an enumeration are such ones that a class can be made of. */
    private static boolean mayBe(ScalarKind base, Member member) {
        ScalarKind own = EnumLowering.base(member.schema());
        return own == base || (own == ScalarKind.INT32 && base == ScalarKind.INT64);
    }

    private static ScalarKind widest(List<Member> members) {
        Set<ScalarKind> kinds = members.stream()
                .map(member -> ScalarMapper.map(member.type(), member.schema()))
                .collect(Collectors.toSet());
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        if (members.get(0).type().equals("string")) {
            return ScalarKind.STRING;
        }
        boolean integers = Set.of(ScalarKind.INT32, ScalarKind.INT64).containsAll(kinds);
        return integers
                ? ScalarKind.INT64
                : kinds.contains(ScalarKind.DECIMAL) ? ScalarKind.DECIMAL : ScalarKind.DOUBLE;
    }

    /** {@return the variant of all lists} */
    UnionBranch lists(Schema union, List<Member> members) {
        Member first = members.get(0);
        if (members.size() == 1) {
            return branch(first, JsonKindName.ARRAY, standing -> first.lower(schemas, standing));
        }
        return branch(JsonKindName.ARRAY, "items", standing -> {
            List<LoweredType> types = members.stream()
                    .map(member -> member.lower(schemas, standing))
                    .distinct()
                    .toList();
            if (types.size() == 1) {
                return types.get(0);
            }
            schemas.note(union.node(), "several kinds of lists cannot be told apart", "read as a list of any JSON");
            return LoweredType.JSON.list();
        });
    }

    private UnionBranch branch(Member member, JsonKindName kind, Function<Standing, LoweredType> lower) {
        String told = VariantNames.told(member);
        String name = told == null ? VariantNames.ofType(member.type()) : told;
        return new UnionBranch(name, kind, lower, VariantNames.docs(member), Conditions.NONE);
    }

    private static UnionBranch branch(JsonKindName kind, String name, Function<Standing, LoweredType> lower) {
        return new UnionBranch(name, kind, lower, Docs.NONE, Conditions.NONE);
    }

    private static String word(List<Member> members) {
        boolean whole = members.stream().allMatch(member -> member.type().equals("integer"));
        return VariantNames.ofType(
                whole
                        ? "integer"
                        : members.get(0).type().equals("integer")
                                ? "number"
                                : members.get(0).type());
    }
}
