package dev.bindery.generator.emitter.poet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks Javadoc into lines. */
final class JavadocLines {

    /** Leaves room for the deepest indentation, the leading asterisk and the end of the comment within 120 columns. */
    private static final int WIDTH = 106;

    private JavadocLines() {}

    /** {@return a paragraph, list or preformatted text in lines of the right length} */
    static String block(String html) {
        if (html.contains("<pre>")) {
            return html; // its line breaks are its meaning
        }
        return html.indexOf('\n') < 0
                ? wrap(html, "")
                : html.lines().map(line -> wrap(line, "")).collect(Collectors.joining("\n"));
    }

    /** {@return a block tag whose further lines are indented} */
    static String tag(String html) {
        return wrap(html, "    ");
    }

    private static String wrap(String line, String indent) {
        if (line.length() <= WIDTH) {
            return line.stripLeading();
        }
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : words(line)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    /** Inline tags and elements are one word: white space in them is not ours to change. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int braces = 0;
        boolean tag = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{') {
                braces += line.startsWith("{@return ", i) ? 0 : 1; // may be broken as any other
            } else if (c == '}') {
                braces = Math.max(0, braces - 1);
            } else if (braces == 0 && (c == '<' || c == '>')) {
                tag = c == '<';
            } else if (c == ' ' && braces == 0 && !tag) {
                words.add(line.substring(start, i));
                start = i + 1;
            }
        }
        words.add(line.substring(start));
        return words;
    }
}
