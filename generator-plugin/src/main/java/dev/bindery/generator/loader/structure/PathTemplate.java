package dev.bindery.generator.loader.structure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A path or an address with names in braces: {@code /users/{id}}. */
public final class PathTemplate {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

    private PathTemplate() {}

    /** {@return the names in braces, in order} */
    public static List<String> names(String template) {
        return NAME.matcher(template)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** {@return the template with all names taken out: equal for paths that a server cannot tell apart} */
    public static String withoutNames(String template) {
        return NAME.matcher(template).replaceAll("{}");
    }

    /** {@return whether each brace belongs to a pair around a name} */
    public static boolean isBalanced(String template) {
        String rest = NAME.matcher(template).replaceAll("");
        return rest.indexOf('{') < 0
                && rest.indexOf('}') < 0
                && !names(template).contains("");
    }
}
