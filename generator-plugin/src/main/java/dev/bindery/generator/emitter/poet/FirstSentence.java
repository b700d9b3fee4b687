package dev.bindery.generator.emitter.poet;

import java.util.Set;

/**
 * A paragraph of Javadoc HTML, split after its first sentence.
 *
 * @param text the first sentence
 * @param rest what follows it; may be empty
 */
record FirstSentence(String text, String rest) {

    /** Words that begin what is said of a value, and are no names: they may lose their capital within a sentence. */
    private static final Set<String> PLAIN_WORDS = Set.of(
            "A", "All", "Always", "An", "Any", "At", "Each", "Every", "How", "If", "Its", "Never", "Nothing", "Number",
            "One", "Only", "Some", "That", "The", "Their", "These", "This", "Those", "Time", "What", "When", "Where",
            "Whether", "Which", "Who", "Whom", "Whose", "Why");

    static FirstSentence of(String paragraph) {
        int braces = 0;
        int elements = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            switch (paragraph.charAt(i)) {
                case '{' -> braces++;
                case '}' -> braces--;
                case '<' -> elements += braces == 0 ? elementDepth(paragraph, i) : 0;
                case '.', '!', '?' -> {
                    if (braces == 0 && elements == 0 && endsSentence(paragraph, i + 1)) {
                        return new FirstSentence(
                                paragraph.substring(0, i + 1),
                                paragraph.substring(i + 1).strip());
                    }
                }
                default -> {}
            }
        }
        return new FirstSentence(JavadocText.sentence(paragraph), "");
    }

    /** {@return whether the sentence can follow the word "Returns"} */
    boolean isPhrase() {
        return text.endsWith(".") && PLAIN_WORDS.contains(firstWord());
    }

    /** {@return the sentence as a part of another: without its full stop, and small where it begins with no name} */
    String asPhrase() {
        String phrase = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return PLAIN_WORDS.contains(firstWord())
                ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1)
                : phrase;
    }

    private String firstWord() {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private static int elementDepth(String html, int open) {
        if (html.startsWith("<br>", open)) {
            return 0;
        }
        return html.startsWith("</", open) ? -1 : 1;
    }

    /** A lower-case letter goes on after an abbreviation. */
    private static boolean endsSentence(String paragraph, int next) {
        return next + 1 < paragraph.length()
                && paragraph.charAt(next) == ' '
                && !Character.isLowerCase(paragraph.charAt(next + 1));
    }
}
