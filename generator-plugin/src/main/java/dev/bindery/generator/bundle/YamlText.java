package dev.bindery.generator.bundle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is written in YAML so that no reader takes it for something else: bare, quoted, or as a block of lines. */
final class YamlText {
    private static final Pattern BARE = Pattern.compile("[A-Za-z/_$][^\\x00-\\x1F:#\"'{}\\[\\],&*!|>%@`\\\\]*");
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    static String key(String text) {
        return isBare(text) ? text : quoted(text);
    }

    /** {@return the text as a value; the lines of a block are indented by so many spaces} */
    static String value(String text, int indent) {
        if (isBare(text)) {
            return text;
        }
        return isBlock(text) ? block(text, indent) : quoted(text);
    }

    private static boolean isBare(String text) {
        return BARE.matcher(text).matches()
                && !text.endsWith(" ")
                && !TAKEN.contains(text.toLowerCase(Locale.ROOT))
                && Quoted.isPlain(text);
    }

    private static String quoted(String text) {
        return Quoted.isPlain(text) ? "'" + text.replace("'", "''") + "'" : Quoted.of(text);
    }

    /** Several lines, none of which a reader could count wrong. */
    private static boolean isBlock(String text) {
        return text.contains("\n")
                && text.lines().allMatch(Quoted::isPlain)
                && text.indexOf('\r') < 0
                && !text.endsWith("\n\n")
                && !text.startsWith("\n")
                && !text.startsWith(" ")
                && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static String block(String text, int indent) {
        StringBuilder block = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        text.lines().forEach(line -> {
            block.append('\n');
            if (!line.isEmpty()) {
                block.append(" ".repeat(indent)).append(line);
            }
        });
        return block.toString();
    }
}
