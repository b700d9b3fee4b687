package dev.bindery.generator.lowering.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a name of the specification into lower-case words: at every symbol, and where the case changes
 * ({@code ownerID}, {@code HTTPServer}, {@code photoURLs}). Digits stay with what is before them ({@code photo130}).
 */
final class Words {
    /** Symbols that say something when a name begins with them: {@code @id}, {@code -created}, {@code +1}. */
    private static final String SPOKEN_IN_FRONT = "@+-";

    /** Symbols that only hold words together when they stand between two. */
    private static final String JOINTS = "_-. /:";

    private Words() {}

    /** {@return the words; symbols are silent, but for the first character of {@code @id}, {@code -created} and {@code +1}} */
    static List<String> of(String name) {
        String text = Transliteration.of(name);
        List<String> words = new ArrayList<>();
        if (text.length() > 1 && SPOKEN_IN_FRONT.indexOf(text.charAt(0)) >= 0 && isPart(text.codePointAt(1))) {
            words.add(String.valueOf(SymbolWords.of(text.charAt(0))));
        }
        new Scanner(text, false).scanInto(words);
        return words;
    }

    /** {@return the words with every symbol read aloud, unless it only joins two words} */
    static List<String> spoken(String name) {
        List<String> words = new ArrayList<>();
        new Scanner(Transliteration.of(name), true).scanInto(words);
        return words;
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || (Character.isJavaIdentifierPart(codePoint)
                        && !Character.isIdentifierIgnorable(codePoint)
                        && Character.getType(codePoint) != Character.CURRENCY_SYMBOL
                        && Character.getType(codePoint) != Character.CONNECTOR_PUNCTUATION);
    }

    /** Goes through one text once. */
    private static final class Scanner {
        private final int[] text;
        private final boolean speaking;
        private final StringBuilder word = new StringBuilder();

        Scanner(String text, boolean speaking) {
            this.text = codePoints(text);
            this.speaking = speaking;
        }

        private static int[] codePoints(String text) {
            int[] codePoints = new int[text.codePointCount(0, text.length())];
            for (int i = 0, at = 0; i < codePoints.length; i++) {
                codePoints[i] = text.codePointAt(at);
                at += Character.charCount(codePoints[i]);
            }
            return codePoints;
        }

        void scanInto(List<String> words) {
            for (int i = 0; i < text.length; i++) {
                if (isPart(text[i])) {
                    if (startsWord(i)) {
                        finish(words);
                    }
                    word.appendCodePoint(text[i]);
                } else if (!isApostrophe(i)) {
                    finish(words);
                    String symbol = SymbolWords.of(text[i]);
                    if (speaking && symbol != null && !isJoint(i)) {
                        words.add(symbol);
                    }
                }
            }
            finish(words);
        }

        private void finish(List<String> words) {
            if (word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }

        private boolean startsWord(int i) {
            if (word.length() == 0 || !Character.isUpperCase(text[i])) {
                return false;
            }
            return !Character.isUpperCase(text[i - 1]) || (isLower(i + 1) && !isPluralOfAcronym(i));
        }

        /** The last capital of {@code URLs}, {@code userIDs}. */
        private boolean isPluralOfAcronym(int i) {
            return text[i + 1] == 's' && !isLower(i + 2);
        }

        private boolean isLower(int i) {
            return i < text.length && Character.isLowerCase(text[i]);
        }

        /** The one in {@code user's}, which is no end of a word. */
        private boolean isApostrophe(int i) {
            return (text[i] == '\'' || text[i] == '’')
                    && word.length() > 0
                    && i + 1 < text.length
                    && isPart(text[i + 1]);
        }

        private boolean isJoint(int i) {
            return i > 0
                    && i + 1 < text.length
                    && JOINTS.indexOf(text[i]) >= 0
                    && isPart(text[i - 1])
                    && isPart(text[i + 1]);
        }
    }
}
