package dev.bindery.generator.emitter.poet;

import java.util.regex.Pattern;

/**
 * Foreign text made harmless for a Javadoc comment. Whatever stands in a specification, it cannot end the comment, start
 * a tag, or become markup.
 */
public final class JavadocText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private JavadocText() {}

    /** {@return plain text as Javadoc, with each run of white space as one space} */
    public static String plain(String text) {
        return WHITE_SPACE.matcher(escape(text).strip()).replaceAll(" ");
    }

    /** {@return text in the type of code, on one line} */
    public static String code(String text) {
        String line = WHITE_SPACE.matcher(withoutControls(text)).replaceAll(" ");
        if (line.isBlank()) {
            return "{@code \"" + line + "\"}"; // an empty tag is a fault of Javadoc
        }
        return isSafeInTag(line) ? "{@code " + line + "}" : "<code>" + escape(line) + "</code>";
    }

    /** {@return the text with a full stop, unless it ends as a sentence already} */
    public static String sentence(String html) {
        return html.isEmpty() || ".!?:;…".indexOf(html.charAt(html.length() - 1)) >= 0 ? html : html + ".";
    }

    /** {@return a piece of a line as Javadoc} */
    static String inline(String text) {
        return escape(text).replace('\n', ' ');
    }

    /** Escapes markup and what means something to Java or Javadoc; white space stays. */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        String clean = withoutControls(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '{' -> html.append("&#123;");
                case '}' -> html.append("&#125;");
                case '\\' -> html.append("&#92;"); // a Unicode escape is an escape in comments, too
                case '/' -> html.append(i > 0 && clean.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '@' -> html.append("&#64;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** Line breaks of all kinds are one kind; what turns the direction of text, or is no character, is replaced. */
    private static String withoutControls(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069]", "\uFFFD");
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7f) && c != '\n') {
                return false;
            }
        }
        return true;
    }

    /** In an inline tag, braces must be balanced, and nothing can be escaped. */
    private static boolean isSafeInTag(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || c == '\\') {
                return false;
            }
        }
        return depth == 0 && line.equals(line.strip()) && !line.contains("*/");
    }
}
