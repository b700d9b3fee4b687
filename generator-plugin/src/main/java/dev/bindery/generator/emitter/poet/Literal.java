package dev.bindery.generator.emitter.poet;

import org.jspecify.annotations.Nullable;

/**
 * Foreign text as a string literal. JavaPoet's {@code $S} breaks the line, within the literal, at each separator that
 * Unicode knows.
 */
public final class Literal {

    private static final String HALF = "\\ufffd";

    private Literal() {}

    /** {@return the literal, or {@code null} for null} */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(literal, c));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isVisible(c)) {
                    literal.appendCodePoint(c);
                } else if (Character.getType(c) == Character.SURROGATE) {
                    literal.append(HALF); // cannot be sent, and javac stumbles over its escape
                } else {
                    Character.toString(c).chars().forEach(unit -> literal.append("\\u%04x".formatted(unit)));
                }
            }
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
