package dev.bindery.generator.lowering.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Makes Java names of words. Which words, and what happens to two equal names, is decided elsewhere. */
final class JavaIdentifiers {
    /** File names may have 255 bytes, and nested classes and {@code .class} have to fit, too. */
    private static final int LONGEST = 100;

    private JavaIdentifiers() {}

    /** {@return {@code ownerId}} */
    static String camel(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            append(name, name.length() == 0 ? word : capitalized(word));
        }
        return name.toString();
    }

    /** {@return {@code OwnerId}} */
    static String pascal(List<String> words) {
        return capitalized(camel(words));
    }

    /** {@return {@code OWNER_ID}} */
    static String constant(List<String> words) {
        return words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    }

    /** {@return {@code ownerid}, for a package} */
    static String lower(List<String> words) {
        return String.join("", words);
    }

    /** {@return the word with its first letter in upper case} */
    static String capitalized(String word) {
        if (word.isEmpty()) {
            return word;
        }
        char letter = word.charAt(0);
        if (letter < 0x80) {
            return Character.isLowerCase(letter) ? Character.toUpperCase(letter) + word.substring(1) : word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** {@return whether it is a name that may be used as it is} */
    static boolean isName(String text) {
        return SourceVersion.isIdentifier(text) && !ReservedNames.isKeyword(text);
    }

    /** {@return whether the first character may stand first in a Java name} */
    static boolean startsWell(String text) {
        return !text.isEmpty() && Character.isJavaIdentifierStart(text.codePointAt(0));
    }

    /** {@return as many of the words as a name may have: the first ones that tell the context, and the last ones} */
    static List<String> fitting(List<String> words) {
        int total = 0;
        for (String word : words) {
            total += size(word);
        }
        if (total <= LONGEST) {
            return words;
        }
        int kept = Math.min(3, words.size());
        int next = kept;
        while (total > LONGEST && next < words.size() - 1) {
            total -= size(words.get(next));
            next++;
        }
        return Stream.concat(words.subList(0, kept).stream(), words.subList(next, words.size()).stream())
                .map(word -> size(word) > LONGEST ? word.substring(0, word.offsetByCodePoints(0, LONGEST / 4)) : word)
                .toList();
    }

    /** In the bytes of a file name; never too little. */
    private static int size(String word) {
        int size = word.length();
        for (int i = 0; i < word.length(); i++) {
            size += word.charAt(i) < 0x80 ? 0 : 2;
        }
        return size;
    }

    private static void append(StringBuilder name, String word) {
        boolean digitsMeet = name.length() > 0
                && !word.isEmpty()
                && Character.isDigit(name.charAt(name.length() - 1))
                && Character.isDigit(word.charAt(0));
        name.append(digitsMeet ? "_" : "").append(word);
    }
}
