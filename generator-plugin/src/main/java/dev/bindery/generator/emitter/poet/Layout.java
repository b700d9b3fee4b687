package dev.bindery.generator.emitter.poet;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** What JavaPoet cannot be told about white space: the last touches to the text of a file, line by line. */
public final class Layout {

    private static final int MAX_LINE = 120;

    private static final List<String> MODIFIERS = List.of("public ", "private ", "protected ", "static ", "default ");

    private final List<String> lines;
    private int position;

    private Layout(String java) {
        this.lines = Arrays.asList(java.split("\n"));
    }

    /** {@return the text as a person would have set it} */
    public static String of(String java) {
        return new Layout(java).text();
    }

    private String text() {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        while (position < lines.size()) {
            text.add(LongLines.broken(next()));
        }
        return text.toString();
    }

    /** Takes a line, and those that belong to it. */
    private String next() {
        String line = line(0);
        String taken;
        if (isShortJavadoc(line)) {
            taken = line.replace("/**", "/** ") + line(1).strip().substring(2) + " */";
            position += 3;
        } else if (line.endsWith("{") && line(1).strip().equals("}")) {
            taken = line + "}";
            position += 2;
        } else if (isField(line) && line(1).isEmpty() && isField(line(2))) {
            taken = line;
            position += 2;
        } else {
            taken = line;
            position++;
            while (isBrokenHead(taken)) {
                taken = taken + (taken.endsWith("(") ? "" : " ") + line(0).strip();
                position++;
            }
        }
        return withBody(taken);
    }

    /** A method of one short statement is one line. */
    private String withBody(String head) {
        String statement = line(0).strip();
        boolean fits = head.length() + statement.length() + 3 <= MAX_LINE;
        boolean alone = statement.endsWith(";") && line(1).strip().equals("}");
        if (!fits || !alone || !isMethod(head)) {
            return head;
        }
        position += 2;
        return head + " " + statement + " }";
    }

    private static boolean isMethod(String line) {
        return line.endsWith(") {") && MODIFIERS.stream().anyMatch(line.stripLeading()::startsWith);
    }

    private boolean isShortJavadoc(String line) {
        String words = line(1).strip();
        return line.strip().equals("/**")
                && words.startsWith("* ")
                && line(2).strip().equals("*/")
                && line.length() + words.length() + 2 <= MAX_LINE;
    }

    /** A private field without comment. */
    private static boolean isField(String line) {
        String code = line.stripLeading();
        return code.startsWith("private ") && !code.startsWith("private static ") && code.endsWith(";");
    }

    /** The head of a method, which JavaPoet breaks at 100 columns. */
    private static boolean isBrokenHead(String line) {
        return (line.endsWith(",") || line.endsWith("("))
                && line.indexOf('(') >= 0
                && line.indexOf('"') < 0
                && !isComment(line);
    }

    static boolean isComment(String line) {
        String code = line.stripLeading();
        return code.startsWith("*") || code.startsWith("/");
    }

    private String line(int ahead) {
        int index = position + ahead;
        return index < lines.size() ? lines.get(index).stripTrailing() : "";
    }
}
