package dev.bindery.generator.lowering.naming;

import dev.bindery.generator.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of all packages. Names of one package differ in more than case, so that each has a file of its own. */
final class TypeNames {
    private final Map<String, NameScope> packages = new HashMap<>();

    /** {@return the first free one of several names} */
    TypeName take(String packageName, List<List<String>> candidates) {
        return new TypeName(
                packageName,
                scope(packageName)
                        .takeFirst(candidates.stream().map(TypeNames::safe).toList()));
    }

    /** {@return whether exactly this name was free; it is taken now} */
    boolean takeExactly(TypeName name) {
        return scope(name.packageName()).take(name.simpleName());
    }

    /** Puts {@code Model} before a digit, and after a reserved name. */
    static String safe(List<String> words) {
        List<String> fitting = JavaIdentifiers.fitting(words);
        String name = JavaIdentifiers.pascal(fitting);
        if (!JavaIdentifiers.startsWell(name)) {
            return "Model" + name;
        }
        return ReservedNames.isType(name) ? name + "Model" : name;
    }

    static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    private NameScope scope(String packageName) {
        return packages.computeIfAbsent(packageName, p -> NameScope.ignoringCase());
    }
}
