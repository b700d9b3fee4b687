package dev.bindery.runtime.transport;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of RFC 3986, in UTF-8. */
public final class PercentEncoding {
    private static final String UNRESERVED_MARKS = "-._~";
    private static final String HARMLESS_IN_QUERY = ":/?@!$'()*,;=";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes everything but letters, digits and {@code - . _ ~}.
     *
     * @param text the text
     * @return the encoded text
     */
    public static String encode(String text) {
        return encode(text, "", false);
    }

    /**
     * Encodes for a query where reserved characters are allowed: those stay that cannot end the value or mean a blank, and
     * so does what is encoded already.
     *
     * @param text the text
     * @return the encoded text
     */
    public static String encodeAllowingReserved(String text) {
        return encode(text, HARMLESS_IN_QUERY, true);
    }

    private static String encode(String text, String allowed, boolean keepEncoded) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (isUnreserved(c) || allowed.indexOf(c) >= 0 || (keepEncoded && isTriplet(bytes, i))) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED_MARKS.indexOf(c) >= 0;
    }

    private static boolean isTriplet(byte[] bytes, int i) {
        return bytes[i] == '%'
                && i + 2 < bytes.length
                && Character.digit(bytes[i + 1], 16) >= 0
                && Character.digit(bytes[i + 2], 16) >= 0;
    }
}
