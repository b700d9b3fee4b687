package dev.bindery.generator.emitter.poet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks lines of code that are too long, where the nesting of parentheses is least deep. Comments stay as they are. */
public final class LongLines {

    private static final int MAX_LINE = 120;
    /** The types that a type permits or extends: they stand on lines of their own. */
    private static final Pattern TYPES_OF_HEAD = Pattern.compile(" (?:permits|implements|extends) [^(]*\\{}?$");

    /** Types are broken only where nothing else can be. */
    private static final int TYPE_ARGUMENTS_DEPTH = 100;

    private static final String CONTINUATION = " ".repeat(8);

    private LongLines() {}

    /** {@return the line, or several of the right length} */
    public static String broken(String line) {
        if (line.length() <= MAX_LINE || Layout.isComment(line) || line.startsWith("import ")) {
            return line;
        }
        String code = line.stripLeading();
        String indent = line.substring(0, line.length() - code.length()) + CONTINUATION;
        Matcher types = TYPES_OF_HEAD.matcher(line);
        if (code.startsWith("public ") && types.find()) {
            String listed = types.group().strip().replace(", ", ",\n" + indent + CONTINUATION);
            return line.substring(0, types.start()) + "\n" + indent + listed;
        }
        Places places = Places.of(line);
        if (places.commas().isEmpty()) {
            return inFirstCall(line, indent);
        }
        boolean argumentsFit = places.opening() > 0 && indent.length() + line.length() - places.opening() <= MAX_LINE;
        return argumentsFit
                ? line.substring(0, places.opening()) + "\n" + indent + line.substring(places.opening())
                : filled(line, indent, places.commas());
    }

    /** Without a comma, all that is left is to begin the arguments of the outermost call on a new line. */
    private static String inFirstCall(String line, String indent) {
        int open = line.indexOf('(') + 1;
        boolean arguments = open > 0 && open < line.length() && line.charAt(open) != ')' && line.indexOf('"') < 0;
        return arguments && open > indent.length()
                ? line.substring(0, open) + "\n" + broken(indent + line.substring(open))
                : line;
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
            int typeArguments = 0;
            Places best = new Places(0, List.of());
            int bestDepth = Integer.MAX_VALUE;
            boolean text = false;
            // the blanks of the indent are no place to break, though an operator may follow them
            for (int i = line.length() - line.stripLeading().length(); i < line.length(); i++) {
                char c = line.charAt(i);
                int depth = openings.size() + typeArguments * TYPE_ARGUMENTS_DEPTH;
                if (text) {
                    i += c == '\\' ? 1 : 0;
                    text = c != '"';
                } else if (c == '"') {
                    text = true;
                } else if (c == '(') {
                    openings.add(i + 1);
                } else if (c == ')' && !openings.isEmpty()) {
                    openings.remove(openings.size() - 1);
                } else if (c == '<') {
                    typeArguments++;
                } else if (c == '>' && line.charAt(i - 1) != '-') {
                    typeArguments--;
                } else if (depth <= bestDepth && isBreak(line, i)) {
                    if (depth < bestDepth) {
                        best = new Places(
                                openings.isEmpty() ? 0 : openings.get(openings.size() - 1), new ArrayList<>());
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
