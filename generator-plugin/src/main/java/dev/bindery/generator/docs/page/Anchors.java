package dev.bindery.generator.docs.page;

import java.util.HashSet;
import java.util.Set;

/** The anchors of a page: each once, and of characters that any address may have. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();

    /** {@return the name as an anchor} */
    static String of(String name) {
        return name.replaceAll("[^A-Za-z0-9_.-]+", "-");
    }

    /** {@return the name as an anchor, with a number if it is taken} */
    String take(String name) {
        String anchor = of(name);
        String free = anchor;
        for (int number = 2; !taken.add(free); number++) {
            free = anchor + "-" + number;
        }
        return free;
    }
}
