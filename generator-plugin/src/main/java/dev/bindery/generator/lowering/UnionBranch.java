package dev.bindery.generator.lowering;

import dev.bindery.generator.lowering.naming.Standing;
import dev.bindery.generator.model.Docs;
import dev.bindery.generator.model.UnionModel.JsonKindName;
import dev.bindery.generator.model.UnionModel.NameValue;
import java.util.List;
import java.util.function.Function;

/**
 * A variant before it has a name.
 *
 * @param name what it may be named after
 * @param kind the JSON kind of its values
 * @param lower makes its type
 * @param docs what it is
 * @param conditions how objects of it are told from others
 */
record UnionBranch(
        String name, JsonKindName kind, Function<Standing, LoweredType> lower, Docs docs, Conditions conditions) {

    /**
     * How objects of a variant are told from others.
     *
     * @param discriminatorValues values of the discriminator
     * @param requiredNames properties that must be there
     * @param constants properties with one possible value
     */
    record Conditions(List<String> discriminatorValues, List<String> requiredNames, List<NameValue> constants) {
        static final Conditions NONE = new Conditions(List.of(), List.of(), List.of());

        /** {@return whether whatever fits these conditions fits the others, too, and not the other way round} */
        boolean isNarrowerThan(Conditions other) {
            return !equals(other)
                    && requiredNames.containsAll(other.requiredNames)
                    && constants.containsAll(other.constants);
        }
    }
}
