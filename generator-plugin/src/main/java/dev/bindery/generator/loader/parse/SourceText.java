package dev.bindery.generator.loader.parse;

import dev.bindery.generator.diagnostics.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes to text: UTF-8, or UTF-16 where the first bytes say so; without the byte order mark. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** {@return the whole text} */
    static String decode(byte[] bytes, String file) throws ParseException {
        CharsetDecoder decoder = decoder(bytes);
        // No charset in question gives more than one char for a byte.
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(content(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            String problem = "the file is not valid " + decoder.charset().name();
            throw new ParseException(locate(file, text, text.length()), problem, "save it as UTF-8");
        }
        return text;
    }

    /** {@return the text piece by piece; where {@link #decode} reports a fault, reading fails} */
    static Reader reader(byte[] bytes) {
        ByteBuffer content = content(bytes);
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, content.position(), content.remaining()), decoder(bytes));
    }

    private static CharsetDecoder decoder(byte[] bytes) {
        return charset(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** {@return what follows the byte order mark} */
    private static ByteBuffer content(byte[] bytes) {
        byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(charset(bytes));
        boolean marked = Arrays.mismatch(bytes, mark) == mark.length;
        int start = marked || Arrays.equals(bytes, mark) ? mark.length : 0;
        return ByteBuffer.wrap(bytes, start, bytes.length - start);
    }

    /** {@return line and column of a character; columns count code points} */
    static SourceLocation locate(String file, CharSequence text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(file, line, 1 + Character.codePointCount(text, lineStart, index));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        // A document starts with an ASCII character or with a byte order mark.
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
