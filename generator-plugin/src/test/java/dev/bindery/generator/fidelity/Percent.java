package dev.bindery.generator.fidelity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of RFC 3986. */
final class Percent {

    private static final String MARKS = "-._~";

    private Percent() {}

    /** {@return the text with everything encoded but unreserved characters} */
    static String encode(String text) {
        return encode(text, "");
    }

    /** {@return the text with everything encoded but unreserved and the given characters} */
    static String encode(String text, String alsoAllowed) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            encoded.append(
                    isUnreserved(c) || alsoAllowed.indexOf(c) >= 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }

    /** {@return the encoded text as everybody has to read it, a plus sign for itself; a percent sign that begins nothing stays} */
    static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] given = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            if (given[i] == '%' && i + 2 < given.length && isHex(given[i + 1]) && isHex(given[i + 2])) {
                bytes.write(Integer.parseInt(encoded(given, i), 16));
                i += 2;
            } else {
                bytes.write(given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(byte digit) {
        return Character.digit(digit, 16) >= 0;
    }

    private static String encoded(byte[] given, int at) {
        return new String(given, at + 1, 2, StandardCharsets.US_ASCII);
    }

    /** {@return the text in the one spelling of all that are equivalent; brackets and bars may be encoded or not} */
    static String normal(String encoded) {
        StringBuilder normal = new StringBuilder();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%' && i + 2 < encoded.length()) {
                String triplet = encoded.substring(i, i + 3).toUpperCase(Locale.ROOT);
                char meant = (char) Integer.parseInt(triplet.substring(1), 16);
                normal.append(isUnreserved(meant) || "[]".indexOf(meant) >= 0 ? String.valueOf(meant) : triplet);
                i += 2;
            } else {
                normal.append(c == '|' ? "%7C" : String.valueOf(c));
            }
        }
        return normal.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }
}
