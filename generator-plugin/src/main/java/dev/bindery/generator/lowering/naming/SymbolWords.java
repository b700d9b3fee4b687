package dev.bindery.generator.lowering.naming;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the characters that no Java name may have are read aloud. */
final class SymbolWords {
    private static final Map<Character, String> WORDS = Map.ofEntries(
            Map.entry('+', "plus"),
            Map.entry('-', "minus"),
            Map.entry('$', "dollar"),
            Map.entry('@', "at"),
            Map.entry('_', "underscore"),
            Map.entry('.', "dot"),
            Map.entry(',', "comma"),
            Map.entry(':', "colon"),
            Map.entry(';', "semicolon"),
            Map.entry('/', "slash"),
            Map.entry('\\', "backslash"),
            Map.entry('|', "pipe"),
            Map.entry('#', "hash"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('*', "star"),
            Map.entry('=', "equals"),
            Map.entry('!', "not"),
            Map.entry('?', "question"),
            Map.entry('<', "less"),
            Map.entry('>', "greater"),
            Map.entry('~', "tilde"),
            Map.entry('^', "caret"),
            Map.entry('\'', "quote"),
            Map.entry('"', "quotes"),
            Map.entry('`', "backtick"),
            Map.entry('(', "open"),
            Map.entry(')', "close"),
            Map.entry('[', "open"),
            Map.entry(']', "close"),
            Map.entry('{', "open"),
            Map.entry('}', "close"),
            Map.entry(' ', "space"),
            Map.entry('€', "euro"),
            Map.entry('£', "pound"),
            Map.entry('°', "degree"),
            Map.entry('№', "number"));

    private SymbolWords() {}

    /** {@return the symbol's word, or null for one that has none} */
    static @Nullable String of(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? WORDS.get((char) codePoint) : null;
    }
}
