package dev.bindery.generator.docs.text;

import dev.bindery.generator.model.Docs;

/** What is said of something where there is room for one sentence. */
public final class FirstSentence {

    private static final int LONGEST = 200;

    private FirstSentence() {}

    /** {@return the first sentence of the summary, else of the description, without marks; empty if there is none} */
    public static String of(Docs docs) {
        String summary = docs.summary();
        String text = Markdown.plain(summary == null || summary.isBlank() ? docs.description() : summary);
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end + 1);
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int cut = Character.isHighSurrogate(sentence.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return sentence.substring(0, cut).strip() + "…";
    }
}
