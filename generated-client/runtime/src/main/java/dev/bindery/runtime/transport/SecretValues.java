package dev.bindery.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds secrets by their value, in whatever way a server or a library has escaped them. An escaped text may be read in
 * several ways (is {@code %2525} a percent sign, or one and then 25?), so all of them are followed.
 */
final class SecretValues {
    private static final String BEGINS_ESCAPE = "%\\&+";

    private static final HexFormat HEX = HexFormat.of();
    private static final int LONGEST_ENTITY = 12;

    private SecretValues() {}

    static String mask(String text, Collection<String> secrets) {
        if (secrets.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            int end = longestMatch(text, position, secrets);
            if (end > position) {
                masked.append(Redactor.MASK);
                position = end;
            } else {
                masked.append(text.charAt(position++));
            }
        }
        return masked.toString();
    }

    private static int longestMatch(String text, int start, Collection<String> secrets) {
        int longest = start;
        char first = text.charAt(start);
        for (String secret : secrets) {
            if (first == secret.charAt(0) || BEGINS_ESCAPE.indexOf(first) >= 0) {
                longest = Math.max(longest, endOfMatch(text, start, secret));
            }
        }
        return longest;
    }

    /** The farthest place where the secret ends that begins here; the start itself if it does not begin here. */
    private static int endOfMatch(String text, int start, String secret) {
        Set<Integer> positions = Set.of(start);
        for (int i = 0; i < secret.length() && !positions.isEmpty(); ) {
            int wanted = secret.codePointAt(i);
            Set<Integer> next = new TreeSet<>();
            positions.forEach(position -> addEnds(text, position, wanted, next));
            positions = next;
            i += Character.charCount(wanted);
        }
        return positions.stream().mapToInt(Integer::intValue).max().orElse(start);
    }

    /** Adds each place where the text may go on after one character of a secret. */
    private static void addEnds(String text, int position, int wanted, Set<Integer> ends) {
        if (position >= text.length()) {
            return;
        }
        if (text.codePointAt(position) == wanted) {
            ends.add(position + Character.charCount(wanted));
        }
        switch (text.charAt(position)) {
            case '%' -> addPercent(text, position, wanted, ends);
            case '\\' -> addBackslash(text, position, wanted, ends);
            case '&' -> addEntity(text, position, wanted, ends);
            case '+' -> {
                if (wanted == ' ') {
                    ends.add(position + 1);
                }
            }
            default -> {}
        }
    }

    /** As often as the text may have been encoded: {@code %2F}, {@code %252F}, {@code %25252F}. */
    private static void addPercent(String text, int start, int wanted, Set<Integer> ends) {
        String percent = "%";
        while (text.startsWith(percent, start)) {
            int position = start;
            for (byte b : Character.toString(wanted).getBytes(StandardCharsets.UTF_8)) {
                String encoded = percent + HEX.toHexDigits(b);
                if (!text.regionMatches(true, position, encoded, 0, encoded.length())) {
                    position = -1;
                    break;
                }
                position += encoded.length();
            }
            if (position > 0) {
                ends.add(position);
            }
            percent += "25";
        }
    }

    /** Any number of backslashes, since JSON may stand inside of JSON. */
    private static void addBackslash(String text, int start, int wanted, Set<Integer> ends) {
        int position = start;
        while (text.startsWith("\\", position)) {
            position++;
            if (wanted == '\\') {
                ends.add(position);
            }
        }
        addUnicode(text, position, wanted, ends);
        int letter = "\b\f\n\r\t".indexOf(wanted);
        if (letter >= 0 && text.startsWith("bfnrt".substring(letter, letter + 1), position)) {
            ends.add(position + 1);
        } else if ("\"'/&".indexOf(wanted) >= 0) {
            addEnds(text, position, wanted, ends);
        }
    }

    private static void addUnicode(String text, int start, int wanted, Set<Integer> ends) {
        int position = start;
        for (char unit : Character.toChars(wanted)) {
            while (text.startsWith("\\", position)) {
                position++;
            }
            String escape = "u" + HEX.toHexDigits(unit);
            if (!text.regionMatches(true, position, escape, 0, escape.length())) {
                return;
            }
            position += escape.length();
        }
        ends.add(position);
    }

    private static void addEntity(String text, int start, int wanted, Set<Integer> ends) {
        String reach = text.substring(start + 1, Math.min(start + LONGEST_ENTITY, text.length()));
        int end = reach.indexOf(';');
        if (end < 0) {
            return;
        }
        String entity = reach.substring(0, end);
        int meant = switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numericEntity(entity);
        };
        if (meant == wanted) {
            ends.add(start + end + 2);
        }
    }

    private static int numericEntity(String entity) {
        try {
            if (entity.startsWith("#x") || entity.startsWith("#X")) {
                return Integer.parseInt(entity.substring(2), 16);
            }
            return entity.startsWith("#") ? Integer.parseInt(entity.substring(1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
