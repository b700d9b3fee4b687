package dev.bindery.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Finds secrets by their value, in whatever way a server or a library has escaped them. */
final class SecretValues {
    private static final int NO_MATCH = -1;

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
        int longest = NO_MATCH;
        for (String secret : secrets) {
            int end = text.startsWith(secret, start) ? start + secret.length() : matchEscaped(text, start, secret);
            longest = Math.max(longest, end);
        }
        return longest;
    }

    private static int matchEscaped(String text, int start, String secret) {
        int position = start;
        for (int i = 0; i < secret.length() && position != NO_MATCH; ) {
            int wanted = secret.codePointAt(i);
            position = matchOne(text, position, wanted);
            i += Character.charCount(wanted);
        }
        return position;
    }

    /** Where the text goes on after one character of a secret, in any spelling; {@link #NO_MATCH} if it is not there. */
    private static int matchOne(String text, int position, int wanted) {
        if (position >= text.length()) {
            return NO_MATCH;
        }
        int end = switch (text.charAt(position)) {
            case '%' -> matchPercent(text, position, wanted);
            case '\\' -> matchBackslash(text, position, wanted);
            case '&' -> matchEntity(text, position, wanted);
            case '+' -> wanted == ' ' ? position + 1 : NO_MATCH;
            default -> NO_MATCH;
        };
        if (end != NO_MATCH) {
            return end;
        }
        return text.codePointAt(position) == wanted ? position + Character.charCount(wanted) : NO_MATCH;
    }

    private static int matchPercent(String text, int start, int wanted) {
        int position = start;
        for (byte b : Character.toString(wanted).getBytes(StandardCharsets.UTF_8)) {
            if (!text.startsWith("%", position)) {
                return NO_MATCH;
            }
            position++;
            while (wanted != '%' && text.startsWith("25", position)) {
                position += 2; // encoded more than once
            }
            String hex = String.format("%02x", b & 0xff);
            if (!text.regionMatches(true, position, hex, 0, 2)) {
                return NO_MATCH;
            }
            position += 2;
        }
        return position;
    }

    private static int matchBackslash(String text, int start, int wanted) {
        int position = start;
        while (position < text.length() && text.charAt(position) == '\\') {
            position++; // more than one: JSON inside of JSON
        }
        if (wanted == '\\') {
            return start + Math.min(position - start, 2);
        }
        if (position == text.length()) {
            return NO_MATCH;
        }
        if (text.charAt(position) == 'u') {
            return matchUnicode(text, position, wanted);
        }
        int letter = "\b\f\n\r\t".indexOf(wanted);
        if (letter >= 0) {
            return text.charAt(position) == "bfnrt".charAt(letter) ? position + 1 : NO_MATCH;
        }
        return matchOne(text, position, wanted);
    }

    private static int matchUnicode(String text, int start, int wanted) {
        int position = start;
        for (char unit : Character.toChars(wanted)) {
            while (text.startsWith("\\", position)) {
                position++;
            }
            String escape = String.format("u%04x", (int) unit);
            if (!text.regionMatches(true, position, escape, 0, escape.length())) {
                return NO_MATCH;
            }
            position += escape.length();
        }
        return position;
    }

    private static int matchEntity(String text, int start, int wanted) {
        int end = text.indexOf(';', start);
        if (end < 0 || end - start > 10) {
            return NO_MATCH;
        }
        int meant = switch (text.substring(start + 1, end)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numericEntity(text.substring(start + 1, end));
        };
        return meant == wanted ? end + 1 : NO_MATCH;
    }

    private static int numericEntity(String entity) {
        try {
            if (entity.startsWith("#x") || entity.startsWith("#X")) {
                return Integer.parseInt(entity.substring(2), 16);
            }
            return entity.startsWith("#") ? Integer.parseInt(entity.substring(1)) : NO_MATCH;
        } catch (NumberFormatException e) {
            return NO_MATCH;
        }
    }
}
