package dev.bindery.generator.emitter.poet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks lines of code that are too long, where the nesting of parentheses is least deep. Comments stay as they are. */
final class LongLines {

    private static final int MAX_LINE = 120;
    private static final String CONTINUATION = " ".repeat(8);

    /** The head of a method, which JavaPoet breaks at 100 columns. */
    private static final Pattern BROKEN_HEAD = Pattern.compile("(?m)^( +[^\"*/\n]+\\([^\"\n]*,)\n +([^\"\n]*)$");

    private LongLines() {}

    /** {@return the text with long lines broken} */
    static String breakIn(String java) {
        String text = java;
        for (String joined = join(text); !joined.equals(text); joined = join(text)) {
            text = joined;
        }
        return text.lines().map(LongLines::broken).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String join(String java) {
        return BROKEN_HEAD.matcher(java).replaceAll("$1 $2");
    }

    private static String broken(String line) {
        String code = line.stripLeading();
        if (line.length() <= MAX_LINE || code.startsWith("*") || code.startsWith("/") || code.startsWith("import ")) {
            return line;
        }
        String indent = line.substring(0, line.length() - code.length()) + CONTINUATION;
        Places places = Places.of(line);
        if (places.commas().isEmpty()) {
            return line;
        }
        boolean argumentsFit = places.opening() > 0 && indent.length() + line.length() - places.opening() <= MAX_LINE;
        return argumentsFit
                ? line.substring(0, places.opening()) + "\n" + indent + line.substring(places.opening())
                : filled(line, indent, places.commas());
    }

    private static String filled(String line, String indent, List<Integer> breaks) {
        StringBuilder result = new StringBuilder();
        int start = 0;
        String prefix = "";
        for (int i = 0; i < breaks.size(); i++) {
            int next = i + 1 < breaks.size() ? breaks.get(i + 1) : line.length();
            if (prefix.length() + next - start > MAX_LINE) {
                String full = prefix + line.substring(start, breaks.get(i)).stripTrailing();
                result.append(broken(full)).append('\n');
                start = breaks.get(i);
                prefix = indent;
            }
        }
        return result.append(broken(prefix + line.substring(start))).toString();
    }

    /**
     * Where a line may be broken: all places at the least depth of nesting that has any.
     *
     * @param opening after the parenthesis around them; 0 where they are in none
     * @param commas after commas and equals signs, and before operators
     */
    private record Places(int opening, List<Integer> commas) {

        static Places of(String line) {
            List<Integer> openings = new ArrayList<>();
            Places best = new Places(0, List.of());
            int bestDepth = Integer.MAX_VALUE;
            boolean text = false;
            // the blanks of the indent are no place to break, though an operator may follow them
            for (int i = line.length() - line.stripLeading().length(); i < line.length(); i++) {
                char c = line.charAt(i);
                int depth = openings.size();
                if (text) {
                    i += c == '\\' ? 1 : 0;
                    text = c != '"';
                } else if (c == '"') {
                    text = true;
                } else if (c == '(' || c == '<') {
                    openings.add(i + 1);
                } else if (depth > 0 && (c == ')' || (c == '>' && line.charAt(i - 1) != '-'))) {
                    openings.remove(depth - 1);
                } else if (depth <= bestDepth && isBreak(line, i)) {
                    if (depth < bestDepth) {
                        best = new Places(depth == 0 ? 0 : openings.get(depth - 1), new ArrayList<>());
                        bestDepth = depth;
                    }
                    best.commas().add(i + 1);
                }
            }
            return best;
        }

        private static boolean isBreak(String line, int i) {
            return line.charAt(i) == ' '
                    && i > 1
                    && (line.charAt(i - 1) == ',' || line.startsWith(" = ", i - 2) || line.startsWith("&& ", i + 1));
        }
    }
}
