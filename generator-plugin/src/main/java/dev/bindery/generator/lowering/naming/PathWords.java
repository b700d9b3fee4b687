package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path template says: {@code /repos/{owner}/issues} is the nouns repos and issues, and the parameter owner. */
final class PathWords {
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}|[^{}]+");
    private static final Pattern VERSION = Pattern.compile("(?i)v?\\d+(\\.\\d+)*|api|rest");

    private final List<List<String>> literals = new ArrayList<>();
    private final List<List<String>> parameters = new ArrayList<>();
    private boolean endsWithParameter;
    private boolean parameterBeforeLast;

    private PathWords() {}

    static PathWords of(String path) {
        PathWords words = new PathWords();
        for (String segment : path.split("/", -1)) {
            words.add(segment);
        }
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
            parameterBeforeLast = parameter == null && endsWithParameter;
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

    /** {@return whether the last part is a literal right after a parameter: {@code /pets/{id}/feed}} */
    boolean parameterBeforeLast() {
        return parameterBeforeLast;
    }
}
