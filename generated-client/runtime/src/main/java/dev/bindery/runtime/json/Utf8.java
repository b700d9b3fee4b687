package dev.bindery.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The encoding of every document. The tokenizer takes overlong and surrogate sequences for text; this does not. */
final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Encodes a document.
     *
     * @throws JsonException if it has half a surrogate pair in it
     */
    static byte[] encode(String document) {
        int valid = wellFormedLength(document);
        if (valid < document.length()) {
            byte[] head = document.substring(0, valid).getBytes(StandardCharsets.UTF_8);
            throw invalid(head, head.length);
        }
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return where the first half of a surrogate pair stands alone, the length when there is none} */
    static int wellFormedLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return text.length();
    }

    /**
     * Makes sure that a document is UTF-8.
     *
     * @throws JsonException if it is not
     */
    static void check(byte[] document) {
        int valid = validLength(document);
        if (valid < document.length) {
            throw invalid(document, valid);
        }
    }

    private static JsonException invalid(byte[] document, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (document[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new JsonException("$", line, offset - lineStart + 1L, "the document is not UTF-8");
    }

    /** {@return where the first byte stands that is not UTF-8, the length when there is none} */
    private static int validLength(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
                continue;
            }
            int length = sequenceLength(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xc2 && lead <= 0xdf) {
            return continues(bytes, at + 1, 1, 0x80, 0xbf) ? 2 : 0;
        }
        return switch (lead) {
            case 0xe0 -> continues(bytes, at + 1, 2, 0xa0, 0xbf) ? 3 : 0;
            case 0xed -> continues(bytes, at + 1, 2, 0x80, 0x9f) ? 3 : 0;
            case 0xf0 -> continues(bytes, at + 1, 3, 0x90, 0xbf) ? 4 : 0;
            case 0xf1, 0xf2, 0xf3 -> continues(bytes, at + 1, 3, 0x80, 0xbf) ? 4 : 0;
            case 0xf4 -> continues(bytes, at + 1, 3, 0x80, 0x8f) ? 4 : 0;
            default -> lead >= 0xe1 && lead <= 0xef && continues(bytes, at + 1, 2, 0x80, 0xbf) ? 3 : 0;
        };
    }

    /** Whether bytes of the form 10xxxxxx follow, the first of them within the bounds that its lead byte sets. */
    private static boolean continues(byte[] bytes, int from, int count, int lowest, int highest) {
        if (from + count > bytes.length) {
            return false;
        }
        int first = bytes[from] & 0xff;
        for (int i = from + 1; i < from + count; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return first >= lowest && first <= highest;
    }
}
