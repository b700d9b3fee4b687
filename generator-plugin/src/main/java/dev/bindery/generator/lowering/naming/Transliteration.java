package dev.bindery.generator.lowering.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Writes Cyrillic and accented Latin letters with plain ones; all others stay. */
final class Transliteration {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("а", "a"),
            Map.entry("б", "b"),
            Map.entry("в", "v"),
            Map.entry("г", "g"),
            Map.entry("ґ", "g"),
            Map.entry("д", "d"),
            Map.entry("е", "e"),
            Map.entry("ё", "e"),
            Map.entry("є", "ye"),
            Map.entry("ж", "zh"),
            Map.entry("з", "z"),
            Map.entry("и", "i"),
            Map.entry("і", "i"),
            Map.entry("ї", "yi"),
            Map.entry("й", "y"),
            Map.entry("к", "k"),
            Map.entry("л", "l"),
            Map.entry("м", "m"),
            Map.entry("н", "n"),
            Map.entry("о", "o"),
            Map.entry("п", "p"),
            Map.entry("р", "r"),
            Map.entry("с", "s"),
            Map.entry("т", "t"),
            Map.entry("у", "u"),
            Map.entry("ў", "u"),
            Map.entry("ф", "f"),
            Map.entry("х", "kh"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ъ", ""),
            Map.entry("ы", "y"),
            Map.entry("ь", ""),
            Map.entry("э", "e"),
            Map.entry("ю", "yu"),
            Map.entry("я", "ya"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ł", "l"));

    private Transliteration() {}

    /** {@return the text with every letter that has a plain spelling spelled so} */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> plain.append(letter(c)));
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String letter(int codePoint) {
        String letter = Character.toString(codePoint);
        String lower = letter.toLowerCase(Locale.ROOT);
        String spelled = LETTERS.get(lower);
        if (spelled != null) {
            return lower.equals(letter) ? spelled : JavaIdentifiers.capitalized(spelled);
        }
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return base.charAt(0) < 0x80 ? base : letter;
    }
}
