package dev.bindery.generator.docs.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files and folders: each once, on file systems too that do not tell small letters from capitals. */
final class Slugs {

    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\p{L}\\p{N}_.-]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.-]+|[.-]+$");
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    Slugs(Collection<String> taken) {
        taken.forEach(name -> this.taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** {@return the first of the names that is free and fit, else the last with a number} */
    String take(String... names) {
        String slug = "";
        for (String name : names) {
            slug = fit(name);
            if (!slug.isEmpty() && taken.add(slug.toLowerCase(Locale.ROOT))) {
                return slug;
            }
        }
        int number = 2;
        while (!taken.add((slug + "-" + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return slug + "-" + number;
    }

    private static String fit(String name) {
        String fit =
                AT_THE_ENDS.matcher(NOT_ALLOWED.matcher(name).replaceAll("-")).replaceAll("");
        return fit.length() > LONGEST ? "" : fit;
    }
}
