package dev.bindery.generator.loader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The parts of a {@code $ref}, neither of them decoded.
 *
 * @param file what stands before the first {@code #}; empty for a reference within its own file
 * @param fragment what stands after it; empty if nothing does
 */
record RefText(String file, String fragment) {
    private static final Pattern ADDRESS = Pattern.compile("//.*|[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    static RefText of(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new RefText(text, "") : new RefText(text.substring(0, hash), text.substring(hash + 1));
    }

    /** {@return whether it leads to another host, or names a resource by its URI; a drive letter does not} */
    boolean isAddress() {
        return ADDRESS.matcher(file).matches();
    }

    boolean isPointer() {
        return fragment.isEmpty() || fragment.startsWith("/");
    }

    /** {@return the text with {@code %7B} and the like decoded; the text itself if a percent sign stands for itself} */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                decoded.put(encoded[i]);
                continue;
            }
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return text;
            }
            decoded.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }
}
