package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells one from many in English, as far as names need it. */
final class Plural {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("matrices", "matrix"),
            Map.entry("criteria", "criterion"),
            Map.entry("statuses", "status"),
            Map.entry("aliases", "alias"),
            Map.entry("buses", "bus"),
            Map.entry("bonuses", "bonus"),
            Map.entry("viruses", "virus"),
            Map.entry("caches", "cache"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("analyses", "analysis"),
            Map.entry("quizzes", "quiz"));

    private static final Set<String> SAME = Set.of(
            "alias",
            "always",
            "analytics",
            "as",
            "canvas",
            "diagnostics",
            "dns",
            "gas",
            "has",
            "https",
            "is",
            "news",
            "previous",
            "series",
            "sms",
            "species",
            "this",
            "tls",
            "was",
            "aws",
            "ios",
            "os",
            "rss",
            "css",
            "gps",
            "pos",
            "cors",
            "sas",
            "address",
            "lens",
            "plus",
            "yes",
            "access",
            "chaos",
            "bias",
            "atlas",
            "kubernetes",
            "s3s");

    private Plural() {}

    /** {@return the word for one of them, or null if the word is no plural} */
    static @Nullable String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith("s") || word.length() < 3 || SAME.contains(word)) {
            return null;
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return null;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean withE = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        return word.substring(0, word.length() - (withE ? 2 : 1));
    }

    /** {@return whether the last word is a plural} */
    static boolean isPlural(List<String> words) {
        return !words.isEmpty() && singular(words.get(words.size() - 1)) != null;
    }

    /** {@return the words with the last one in the singular; the same words if it is no plural} */
    static List<String> singular(List<String> words) {
        if (!isPlural(words)) {
            return words;
        }
        List<String> singular = new ArrayList<>(words);
        String last = singular(words.get(words.size() - 1));
        singular.set(words.size() - 1, last == null ? "" : last);
        return singular;
    }

    /** {@return whether both mean the same things, one or many} */
    static boolean sameNoun(String word, String other) {
        String one = singular(word);
        String otherOne = singular(other);
        return (one == null ? word : one).equals(otherOne == null ? other : otherOne);
    }

    /** {@return whether the words end with others, each the same noun} */
    static boolean endWith(List<String> words, List<String> end) {
        int start = words.size() - end.size();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < end.size(); i++) {
            if (!sameNoun(words.get(start + i), end.get(i))) {
                return false;
            }
        }
        return true;
    }
}
