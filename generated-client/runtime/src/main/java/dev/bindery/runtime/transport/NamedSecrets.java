package dev.bindery.runtime.transport;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds secrets by the name that stands before them: in JSON, in forms and addresses, in lists of key and value, in headers. */
final class NamedSecrets {
    private static final String QUOTE = "(?:\\\\*+[\"']|&quot;|&#0*+3[49];|%22)";
    private static final Pattern SEPARATOR = Pattern.compile(
            QUOTE + "?\\s*+(?:=>?|:|%3D|,\\s*+" + QUOTE + "value" + QUOTE + "\\s*+:)\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(QUOTE);
    private static final Pattern VALUE_OF_PAIR =
            Pattern.compile("\\s*+,\\s*+" + QUOTE + "value" + QUOTE + "\\s*+:", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WHOLE_LINE = Set.of("authorization", "cookie", "set-cookie");
    private static final String ENDS_BARE_VALUE = " \t\r\n,;}])&<>\"'#";

    private NamedSecrets() {}

    static String mask(String text, Collection<String> names) {
        Matcher name = nameOf(names).matcher(text);
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (name.find()) {
            Matcher separator = SEPARATOR.matcher(text).region(name.end(), text.length());
            if (name.end() < copied || !separator.lookingAt()) {
                continue;
            }
            int start = separator.end();
            int end = endOfValue(text, start, name.group().toLowerCase(Locale.ROOT));
            if (end > start && !isNameOfPair(text, end, name.group())) {
                masked.append(text, copied, start).append(Redactor.MASK);
                copied = end;
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** In a list of key and value, what stands under "key" is no secret but a name, perhaps that of one. */
    private static boolean isNameOfPair(String text, int end, String name) {
        return name.equalsIgnoreCase("key")
                && VALUE_OF_PAIR.matcher(text).region(end, text.length()).lookingAt();
    }

    private static Pattern nameOf(Collection<String> names) {
        String anyOf = names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![A-Za-z0-9_])(?:" + anyOf + ")(?![A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    }

    private static int endOfValue(String text, int start, String name) {
        Matcher opening = OPENING.matcher(text).region(start, text.length());
        if (opening.lookingAt()) {
            return endOfQuoted(text, opening.end(), opening.group());
        }
        String ends = WHOLE_LINE.contains(name) ? "\r\n" : ENDS_BARE_VALUE;
        int end = start;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int endOfQuoted(String text, int start, String quote) {
        boolean escapes = !quote.startsWith("\\");
        int position = start;
        while (position < text.length()) {
            if (text.startsWith(quote, position)) {
                return position + quote.length();
            }
            position += escapes && text.charAt(position) == '\\' ? 2 : 1;
        }
        return text.length();
    }
}
