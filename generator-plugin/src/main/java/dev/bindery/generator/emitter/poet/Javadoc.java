package dev.bindery.generator.emitter.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.bindery.generator.model.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One Javadoc comment. All text given to it is Javadoc HTML: what comes from a specification passes {@link JavadocText}
 * first. {@link Docs} are foreign text and are escaped here.
 */
public final class Javadoc {

    private final List<String> blocks = new ArrayList<>();
    private final List<Function<Function<TypeName, String>, String>> tags = new ArrayList<>();
    private boolean deprecated;

    private Javadoc(boolean deprecated) {
        this.deprecated = deprecated;
    }

    /** A comment of our own. */
    public static Javadoc of(String sentence) {
        return new Javadoc(false).paragraph(sentence);
    }

    /**
     * What a specification says.
     *
     * @param docs its words
     * @param fallback the first sentence where it says none
     */
    public static Javadoc of(Docs docs, String fallback) {
        Words words = Words.of(docs);
        Javadoc javadoc =
                new Javadoc(docs.deprecated()).paragraph(words.first(fallback).text());
        javadoc.blocks.addAll(words.rest());
        return javadoc;
    }

    /**
     * What a specification says of the value that a method returns.
     *
     * @param words its words
     * @param fallback what is returned where it says nothing, as a sentence
     * @param suffix what to add to the phrase, {@code ", or null if absent"}; may be empty
     */
    public static Javadoc returning(Words words, String fallback, String suffix) {
        FirstSentence first = words.first(fallback);
        Javadoc javadoc = new Javadoc(false);
        if (first.isPhrase()) {
            javadoc.paragraph("{@return " + first.asPhrase() + suffix + "}");
        } else {
            javadoc.paragraph(first.text()).returns("the value" + suffix);
        }
        javadoc.blocks.addAll(words.rest());
        return javadoc;
    }

    /** Adds what a specification says, as paragraphs. */
    public Javadoc words(Docs docs) {
        if (docs.summary() != null) {
            paragraph(JavadocText.sentence(JavadocText.plain(docs.summary())));
        }
        if (docs.description() != null) {
            blocks.addAll(CommonMark.blocks(docs.description()));
        }
        return this;
    }

    /** Adds a paragraph, or nothing for an empty one. */
    public Javadoc paragraph(String html) {
        if (!html.isEmpty()) {
            blocks.add(html);
        }
        return this;
    }

    /** Adds sentences to the last paragraph. */
    public Javadoc remark(String html) {
        int last = blocks.size() - 1;
        if (last < 0 || html.isEmpty() || isBlockElement(blocks.get(last))) {
            return paragraph(html);
        }
        String before = isReturnOnly() ? blocks.get(last) : JavadocText.sentence(blocks.get(last));
        blocks.set(last, before + " " + html);
        return this;
    }

    /** Adds a tag for a parameter of a method or record. */
    public Javadoc param(String name, String html) {
        return tag(names -> JavadocLines.tag("@param " + name + " " + html));
    }

    /** Adds the tag for what a method returns. */
    public Javadoc returns(String html) {
        return tag(names -> JavadocLines.tag("@return " + html));
    }

    /** Adds a tag for an exception. */
    public Javadoc raises(ClassName type, String html) {
        return tag(names -> "@throws " + names.apply(type) + " " + html);
    }

    /** Adds the tag of what users should turn away from. */
    public Javadoc deprecated() {
        deprecated = true;
        return this;
    }

    private Javadoc tag(Function<Function<TypeName, String>, String> tag) {
        tags.add(tag);
        return this;
    }

    /** {@return the text between the comment's marks, as JavaPoet takes it} */
    public CodeBlock build() {
        return TypeNames.inCode(names -> String.join("\n", lines(names)) + "\n");
    }

    /**
     * {@return the lines between the comment's marks, which cannot end the comment even where pieces of it meet}
     *
     * @param names how the file writes the name of a class
     */
    public List<String> lines(Function<TypeName, String> names) {
        return lines(names, "\n");
    }

    /** {@return the same without empty lines between its parts} */
    public List<String> compactLines(Function<TypeName, String> names) {
        return lines(names, "");
    }

    private List<String> lines(Function<TypeName, String> names, String gap) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            String start = i == 0 ? "" : isBlockElement(block) ? gap : gap + "<p>";
            text.append(JavadocLines.block(start + block)).append('\n');
        }
        if ((!tags.isEmpty() && !isReturnOnly()) || deprecated) {
            text.append(gap);
        }
        tags.forEach(tag -> text.append(tag.apply(names)).append('\n'));
        if (deprecated) {
            text.append("@deprecated the specification says so\n");
        }
        return text.toString().replace("*/", "*&#47;").lines().toList();
    }

    /** Nothing but what is returned: it is a tag as those that follow. */
    private boolean isReturnOnly() {
        return blocks.size() == 1 && blocks.get(0).startsWith("{@return ");
    }

    static boolean isBlockElement(String block) {
        return block.startsWith("<ul>") || block.startsWith("<ol>") || block.startsWith("<pre>");
    }
}
