package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        List<String> plain = names.stream().map(name -> plain(name.name())).toList();
        String[] settled = new String[names.size()];
        settle(settled, i -> scope.takeIfFree(names.get(i).chosen()));
        settle(settled, i -> scope.takeIfFree(isUnchanged(names.get(i), plain.get(i)) ? plain.get(i) : null));
        settle(settled, i -> scope.takeIfFree(names.get(i).chosen() == null ? plain.get(i) : null));
        settle(settled, i -> scope.takeFirst(tellingApart(names.get(i), plain.get(i))));
        return List.of(settled);
    }

    private static void settle(String[] settled, IntFunction<@Nullable String> rule) {
        for (int i = 0; i < settled.length; i++) {
            String name = settled[i] == null ? rule.apply(i) : null;
            if (name != null) {
                settled[i] = name;
            }
        }
    }

    private static boolean isUnchanged(WireName name, String plain) {
        return name.chosen() == null && name.name().equals(plain);
    }

    /** Names for one whose plain name is taken. */
    private List<String> tellingApart(WireName name, String plain) {
        List<String> words = Words.of(name.name());
        List<String> candidates = new ArrayList<>();
        candidates.add(plain);
        if (name.place() != null) {
            candidates.add(safe(joined(List.of(name.place()), words)));
        }
        candidates.add(safe(Words.spoken(name.name())));
        candidates.add(safe(joined(words, List.of(CaseStyle.of(name.name())))));
        return candidates;
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
