package dev.bindery.generator.emitter.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.emitter.poet.Javadoc;
import dev.bindery.generator.emitter.poet.LongLines;
import java.util.Collection;
import java.util.List;

/** Writes one top-level class from its first line to its last. */
public final class JavaWriter {

    private static final int MAX_LINE = 120;
    private static final String INDENT = "    ";

    private final StringBuilder body = new StringBuilder(8192);
    private final ClassName type;
    private final Imports imports;
    private int depth;

    /**
     * Begins an empty file.
     *
     * @param type its class
     * @param nested the short names of the classes in it
     * @param neighbours the short names of the classes in its package
     */
    public JavaWriter(ClassName type, Collection<String> nested, Collection<String> neighbours) {
        this.type = type;
        this.imports = new Imports(type, nested, neighbours);
    }

    /** {@return the class that is written} */
    public ClassName type() {
        return type;
    }

    /** Tells which fields the file will have, before any name is asked for: classes that are called so are written in full. */
    public JavaWriter withFields(Collection<String> names) {
        imports.leaveTo(names);
        return this;
    }

    /** {@return the type as it is written here; it is imported where it must be} */
    public String name(TypeName type) {
        return imports.name(type);
    }

    /** {@return the class as it is written here; it is imported where it must be} */
    public String name(Class<?> type) {
        return imports.name(type);
    }

    /** Writes an annotation without or with its arguments. */
    public JavaWriter annotation(Class<?> annotation, String arguments) {
        return line("@" + name(annotation) + arguments);
    }

    /** Writes a line of code, or several where it is too long. */
    public JavaWriter line(String code) {
        int start = body.length();
        indent();
        body.append(code);
        if (body.length() - start > MAX_LINE) {
            String broken = LongLines.broken(body.substring(start));
            body.setLength(start);
            body.append(broken);
        }
        body.append('\n');
        return this;
    }

    /** Leaves a line empty, unless it would be the second, or the first in a block. */
    public JavaWriter blank() {
        if (!endsWith("{\n") && !endsWith("\n\n")) {
            body.append('\n');
        }
        return this;
    }

    private boolean endsWith(String text) {
        int start = body.length() - text.length();
        return start >= 0 && body.indexOf(text, start) == start;
    }

    /** Opens a block. */
    public JavaWriter open(String head) {
        line(head + " {");
        depth++;
        return this;
    }

    /** Closes the block that was opened last. */
    public JavaWriter close() {
        return close("");
    }

    /** Closes the block that was opened last, and goes on. */
    public JavaWriter close(String more) {
        depth--;
        return line("}" + more);
    }

    /** Closes the block that was opened last, and opens another on the same line. */
    public JavaWriter next(String head) {
        depth--;
        line("} " + head + " {");
        depth++;
        return this;
    }

    /** Writes a method, on one line where it fits. */
    public JavaWriter method(String head, String... statements) {
        String line = head + " { " + String.join(" ", statements) + " }";
        if (statements.length > 0 && depth * INDENT.length() + line.length() <= MAX_LINE) {
            return line(line);
        } else if (statements.length == 0) {
            return line(head + " {}");
        }
        open(head);
        for (String statement : statements) {
            line(statement);
        }
        return close();
    }

    /** Writes a comment with its marks on lines of their own, unless one line is all. */
    public JavaWriter javadoc(Javadoc javadoc) {
        List<String> lines = javadoc.lines(imports::name);
        if (isShort(lines)) {
            return comment("/** " + lines.get(0) + " */");
        }
        comment("/**");
        lines.forEach(line -> comment(line.isEmpty() ? " *" : " * " + line));
        return comment(" */");
    }

    /** Writes a comment in as few lines as it needs. */
    public JavaWriter briefJavadoc(Javadoc javadoc) {
        List<String> lines = javadoc.compactLines(imports::name);
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            String line = lines.get(i).isEmpty() ? "" : " " + lines.get(i);
            comment((i == 0 ? "/**" : " *") + line + (i == last ? " */" : ""));
        }
        return this;
    }

    private boolean isShort(List<String> lines) {
        return lines.size() == 1 && depth * INDENT.length() + lines.get(0).length() + 7 <= MAX_LINE;
    }

    private JavaWriter comment(String line) {
        indent();
        body.append(line).append('\n');
        return this;
    }

    private void indent() {
        for (int i = 0; i < depth; i++) {
            body.append(INDENT);
        }
    }

    /** {@return the whole file, below the given head; nothing can be written after that} */
    public String text(String head) {
        StringBuilder start = new StringBuilder(head);
        start.append("package ").append(type.packageName()).append(";\n\n");
        imports.imported().forEach(name -> start.append("import ").append(name).append(";\n"));
        if (!imports.imported().isEmpty()) {
            start.append('\n');
        }
        return body.insert(0, start).toString();
    }
}
