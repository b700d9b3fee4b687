package dev.bindery.generator.lowering.naming;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names that must differ from each other. */
final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> key;

    private NameScope(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Names that differ in case are different. */
    static NameScope exact() {
        return new NameScope(UnaryOperator.identity());
    }

    /** Names that differ in case only are the same, as files are on many systems. */
    static NameScope ignoringCase() {
        return new NameScope(name -> name.toLowerCase(Locale.ROOT));
    }

    /** {@return whether the name was free; it is taken now} */
    boolean take(String name) {
        return taken.add(key.apply(name));
    }

    /** {@return the name, taken now; null if it was not free, or there is none} */
    @Nullable
    String takeIfFree(@Nullable String name) {
        return name != null && take(name) ? name : null;
    }

    /** {@return the first free candidate, taken now; where all are taken, the first one with a number from 2 on} */
    String takeFirst(List<String> candidates) {
        return takeFirst(candidates.iterator());
    }

    /** The same for candidates that are made as they are asked for; there is at least one. */
    String takeFirst(Iterator<String> candidates) {
        String first = candidates.next();
        String candidate = first;
        while (!take(candidate)) {
            if (!candidates.hasNext()) {
                return numbered(first);
            }
            candidate = candidates.next();
        }
        return candidate;
    }

    private String numbered(String name) {
        String stem = name + (endsWithDigit(name) ? "_" : "");
        int number = 2;
        while (!take(stem + number)) {
            number++;
        }
        return stem + number;
    }

    private static boolean endsWithDigit(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    }
}
