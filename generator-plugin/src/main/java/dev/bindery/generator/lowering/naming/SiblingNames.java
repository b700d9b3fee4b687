package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Names what stands side by side: properties, parameters, constants. Chosen names come first, then those that need no
 * change at all, then the others in document order.
 */
final class SiblingNames {
    private final Function<List<String>, String> join;
    private final Predicate<String> reserved;

    /**
     * @param join makes a name of words
     * @param reserved what no name may be
     */
    SiblingNames(Function<List<String>, String> join, Predicate<String> reserved) {
        this.join = join;
        this.reserved = reserved;
    }

    /** {@return a name for each of the given ones, in their order} */
    List<String> of(List<WireName> names) {
        NameScope scope = NameScope.exact();
        String[] settled = new String[names.size()];
        settle(names, settled, name -> name.chosen() != null && scope.take(name.chosen()) ? name.chosen() : "");
        settle(names, settled, name -> isKeptAsIs(name) && scope.take(name.name()) ? name.name() : "");
        settle(names, settled, name -> scope.takeFirst(candidates(name)));
        return new ArrayList<>(Arrays.asList(settled));
    }

    private static void settle(List<WireName> names, String[] settled, Function<WireName, String> rule) {
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] == null || settled[i].isEmpty()) {
                settled[i] = rule.apply(names.get(i));
            }
        }
    }

    private boolean isKeptAsIs(WireName name) {
        return name.chosen() == null && plain(name.name()).equals(name.name());
    }

    private List<String> candidates(WireName name) {
        Set<String> candidates = new LinkedHashSet<>();
        if (name.chosen() != null) {
            candidates.add(name.chosen());
        }
        candidates.add(plain(name.name()));
        if (name.place() != null) {
            candidates.add(safe(joined(List.of(name.place()), Words.of(name.name()))));
        }
        candidates.add(safe(Words.spoken(name.name())));
        candidates.add(safe(joined(Words.of(name.name()), List.of(CaseStyle.of(name.name())))));
        return List.copyOf(candidates);
    }

    private String plain(String name) {
        if (name.isEmpty()) {
            return join.apply(List.of("empty"));
        }
        List<String> words = Words.of(name);
        return safe(words.isEmpty() ? Words.spoken(name) : words);
    }

    /** Puts {@code value} before a digit, and after a reserved name. */
    private String safe(List<String> words) {
        List<String> value = List.of("value");
        List<String> fitting = JavaIdentifiers.fitting(words);
        String name = join.apply(fitting);
        if (!JavaIdentifiers.startsWell(name)) {
            return join.apply(joined(value, fitting));
        }
        return reserved.test(name) ? join.apply(joined(fitting, value)) : name;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
