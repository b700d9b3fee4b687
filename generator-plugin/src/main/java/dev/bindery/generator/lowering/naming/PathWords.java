package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path template says: {@code /repos/{owner}/issues} is the nouns repos and issues, and the parameter owner. */
final class PathWords {
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}|[^{}]+");
    private static final Pattern VERSION = Pattern.compile("(?i)v?\\d+(\\.\\d+)*|api|rest");

    private static final Pattern AFTER_PATH = Pattern.compile("[?#](?![^{}]*})(.*)");

    private final List<List<String>> literals = new ArrayList<>();
    private final List<List<String>> parameters = new ArrayList<>();
    private boolean endsWithParameter;
    private List<String> rest = List.of();

    private PathWords() {}

    static PathWords of(String path) {
        PathWords words = new PathWords();
        Matcher rest = AFTER_PATH.matcher(path);
        boolean hasRest = rest.find();
        for (String segment : (hasRest ? path.substring(0, rest.start()) : path).split("/", -1)) {
            words.add(segment);
        }
        words.rest = hasRest ? Words.of(rest.group(1)) : List.of();
        return words;
    }

    private void add(String segment) {
        if (segment.isEmpty() || (literals.isEmpty() && VERSION.matcher(segment).matches())) {
            return;
        }
        Matcher part = PART.matcher(segment);
        while (part.find()) {
            String parameter = part.group(1);
            List<String> said = Words.of(parameter == null ? part.group() : parameter);
            boolean extension =
                    parameter == null && part.start() > 0 && part.group().startsWith(".");
            if (said.isEmpty() || extension) {
                continue;
            }
            endsWithParameter = parameter != null;
            (parameter == null ? literals : parameters).add(said);
        }
    }

    /** {@return the words of each literal part} */
    List<List<String>> literals() {
        return literals;
    }

    /** {@return the words of each parameter} */
    List<List<String>> parameters() {
        return parameters;
    }

    /** {@return the words of the last literal part; none if there is no literal} */
    List<String> lastLiteral() {
        return literals.isEmpty() ? List.of() : literals.get(literals.size() - 1);
    }

    /** {@return whether the path leads to one of many: {@code /pets/{id}}} */
    boolean endsWithParameter() {
        return endsWithParameter;
    }

    /** {@return how many literals and parameters there are} */
    int parts() {
        return literals.size() + parameters.size();
    }

    /** {@return the words of the query or fragment that tells paths apart} */
    List<String> rest() {
        return rest;
    }
}
