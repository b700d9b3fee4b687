package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, one at hand. Every failure of the tokenizer becomes a {@link JsonException} here. Closed at the
 * document's end; whoever stops before it may close, which gives buffers back.
 */
final class Tokens implements AutoCloseable {
    /** How deep objects and arrays may be nested, in documents that are read and written. */
    static final int MAX_DEPTH = 500;

    /** Texts and numbers are as long as the document lets them be: they stay text until someone asks for a value. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final int BYTE_ORDER_MARK_LENGTH = 3;

    private final byte[] source;
    private final int start;
    private final JsonParser parser;
    private final String base;

    private Tokens(byte[] source, int start, int end, String base) {
        this.source = source;
        this.start = start;
        this.base = base;
        try {
            this.parser = FACTORY.createParser(source, start, end - start);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    /** {@return the tokens of a document, on the first one} */
    static Tokens of(byte[] document) {
        Utf8.check(document);
        Tokens tokens = new Tokens(document, textStart(document), document.length, "$");
        tokens.next();
        return tokens;
    }

    /** {@return the tokens of a section that is known to be UTF-8, on the first one} */
    static Tokens of(byte[] source, int start, int end, String base) {
        Tokens tokens = new Tokens(source, start, end, base);
        tokens.next();
        return tokens;
    }

    /** {@return tokens of their own over the rest of the document, on the token at hand} */
    Tokens ahead() {
        return of(source, tokenStart(), source.length, base);
    }

    private static int textStart(byte[] document) {
        boolean marked = document.length >= BYTE_ORDER_MARK_LENGTH
                && document[0] == (byte) 0xef
                && document[1] == (byte) 0xbb
                && document[2] == (byte) 0xbf;
        return marked ? BYTE_ORDER_MARK_LENGTH : 0;
    }

    byte[] source() {
        return source;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    boolean atStart() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    }

    boolean atScalar() {
        return parser.currentToken().isScalarValue();
    }

    JsonKind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            default -> throw new IllegalStateException("no value is at hand at " + path());
        };
    }

    /** Goes to the next token. */
    void next() {
        try {
            if (parser.nextToken() == null) {
                throw failure("the document ends too early", parser.currentLocation());
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Goes to the next field's value and gives its name, or to the end of the object and gives null. */
    @Nullable
    String nextName() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Goes on in an array: to the next element, or to the end and gives false. */
    boolean nextElement() {
        next();
        return !at(JsonToken.END_ARRAY);
    }

    /** Goes to the last token of the value at hand. */
    void skip() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Makes sure that nothing follows. */
    void requireEnd() {
        try {
            if (parser.nextToken() != null) {
                throw failure("the document goes on after its value", parser.currentTokenLocation());
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** {@return the text of a scalar} */
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** {@return the integer when it stands there as it would be written, otherwise null} */
    @Nullable
    Long plainLong() {
        if (!at(JsonToken.VALUE_NUMBER_INT)) {
            return null;
        }
        try {
            if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                return null;
            }
            long value = parser.getLongValue();
            boolean negativeZero = value == 0 && parser.getTextLength() > 1;
            return negativeZero ? null : Long.valueOf(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** {@return the digit when it is all there is of the number at hand, otherwise -1} */
    int singleDigit() {
        try {
            return parser.getTextLength() == 1 ? parser.getTextCharacters()[parser.getTextOffset()] - '0' : -1;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** {@return the number with a fraction when it surely stands there as it would be written, otherwise null} */
    @Nullable
    Double plainFraction() {
        if (!at(JsonToken.VALUE_NUMBER_FLOAT)) {
            return null;
        }
        try {
            double value = parser.getDoubleValue();
            boolean sure = NumberForm.isSurely(
                    value, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            return sure ? Double.valueOf(value) : null;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** {@return where in the source the token at hand begins} */
    int tokenStart() {
        // Asked for each object and array: a location object for each would be most of what reading allocates.
        return start + (int) ((ParserBase) parser).getTokenCharacterOffset() - 1;
    }

    /** {@return where in the source the token at hand, the end of an object or array, is over} */
    int tokenEnd() {
        return start + (int) parser.currentLocation().getByteOffset();
    }

    /** {@return where the token at hand stands, such as {@code $.response.items[3]}} */
    String path() {
        return Path.of(base, parser.getParsingContext());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private JsonException failure(IOException e) {
        if (!(e instanceof JsonProcessingException refusal)) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
        // The cause stays out: its message quotes the document.
        JsonLocation location = refusal.getLocation();
        return failure(reason(refusal), location == null ? parser.currentLocation() : location);
    }

    private static String reason(JsonProcessingException refusal) {
        if (refusal instanceof JsonEOFException) {
            return "the document ends too early";
        }
        return refusal instanceof StreamConstraintsException
                ? "the document is nested deeper than " + MAX_DEPTH
                : "the document is not JSON";
    }

    private JsonException failure(String reason, JsonLocation location) {
        return new JsonException(path(), location.getLineNr(), location.getColumnNr(), reason);
    }
}
