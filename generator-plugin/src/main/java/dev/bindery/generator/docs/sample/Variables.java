package dev.bindery.generator.docs.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names of variables in samples. */
final class Variables {

    private Variables() {}

    /** {@return the first letter of a name, with a number if that is taken} */
    static String of(String name, Collection<String> taken) {
        String first = name.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("x")
                .toLowerCase(Locale.ROOT);
        String letter = SourceVersion.isName(first) ? first : "x";
        String free = letter;
        for (int number = 2; taken.contains(free); number++) {
            free = letter + number;
        }
        return free;
    }

    /** {@return the names and one more} */
    static List<String> and(Collection<String> taken, String more) {
        List<String> all = new ArrayList<>(taken);
        all.add(more);
        return all;
    }
}
