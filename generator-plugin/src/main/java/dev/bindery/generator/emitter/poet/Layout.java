package dev.bindery.generator.emitter.poet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JavaPoet cannot be told about white space: the last touches to the text of a file. */
public final class Layout {

    private static final int MAX_LINE = 120;

    private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\{\n *}$");

    /** A Javadoc comment of one line, on three. */
    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n\\1 \\* (.*)\n\\1 \\*/$");

    /** A private field without comment that another one follows. */
    private static final Pattern SPACED_FIELD =
            Pattern.compile("(?m)^( +)(private (?!static)[^{}\n]*;)\n\n(?=\\1private (?!static)[^{}\n]*;$)");

    /** The head of a class with the types that it permits or implements. */
    private static final Pattern LONG_HEAD = Pattern.compile(
            "(?m)^( *)(public [^*\n]*(?:class|interface) [^(\n]*?) ((?:permits|implements) [^(\n]*\\{}?)$");

    private Layout() {}

    /** {@return the text as a person would have set it} */
    public static String of(String java) {
        String text = TRAILING_SPACE.matcher(java).replaceAll("");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = SPACED_FIELD.matcher(text).replaceAll("$1$2\n");
        text = LONG_HEAD.matcher(text).replaceAll(Layout::inLines);
        text = SHORT_JAVADOC.matcher(text).replaceAll(Layout::onOneLine);
        return LongLines.breakIn(text);
    }

    private static String onOneLine(MatchResult javadoc) {
        String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= MAX_LINE ? line : javadoc.group());
    }

    private static String inLines(MatchResult head) {
        if (head.group().length() <= MAX_LINE) {
            return Matcher.quoteReplacement(head.group());
        }
        String indent = "\n" + head.group(1) + " ".repeat(8);
        String types = head.group(3).replace(", ", "," + indent + "        ");
        return Matcher.quoteReplacement(head.group(1) + head.group(2) + indent + types);
    }
}
