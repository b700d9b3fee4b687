package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;

/** A document that is being written. Every failure of the generator becomes an unchecked exception here. */
final class GeneratedJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Tokens.MAX_DEPTH)
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final int ASCII = 0x7f;

    private final ByteArrayBuilder bytes = new ByteArrayBuilder();
    private final JsonGenerator generator;

    GeneratedJson() {
        try {
            generator = FACTORY.createGenerator(bytes);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** {@return how many values are written so far on this level: in the object or array at hand, or in none} */
    int count() {
        return generator.getOutputContext().getEntryCount();
    }

    byte[] toBytes() {
        if (!generator.getOutputContext().inRoot() || count() != 1) {
            throw new IllegalStateException("a document is exactly one value: write one and end what was begun");
        }
        run(JsonGenerator::close);
        return bytes.toByteArray();
    }

    void beginObject() {
        run(JsonGenerator::writeStartObject);
    }

    void endObject() {
        run(JsonGenerator::writeEndObject);
    }

    void beginArray() {
        run(JsonGenerator::writeStartArray);
    }

    void endArray() {
        run(JsonGenerator::writeEndArray);
    }

    void name(String name) {
        if (hasLoneSurrogate(name)) {
            throw new IllegalArgumentException("a field name has half of a surrogate pair: no reader takes it");
        }
        run(out -> out.writeFieldName(name));
    }

    /** Half of a surrogate pair is allowed in a JSON string, but only escaped; such a text gets all escapes. */
    void string(String text) {
        if (hasLoneSurrogate(text)) {
            generator.setHighestNonEscapedChar(ASCII);
            run(out -> out.writeString(text));
            generator.setHighestNonEscapedChar(0);
        } else {
            run(out -> out.writeString(text));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return Utf8.wellFormedLength(text) < text.length();
    }

    void integer(long value) {
        run(out -> out.writeNumber(value));
    }

    void number(String literal) {
        run(out -> out.writeNumber(literal));
    }

    void bool(boolean value) {
        run(out -> out.writeBoolean(value));
    }

    void nothing() {
        run(JsonGenerator::writeNull);
    }

    private void run(Step step) {
        try {
            step.run(generator);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException e) {
        return e instanceof StreamConstraintsException
                ? new IllegalArgumentException("the value is nested deeper than " + Tokens.MAX_DEPTH)
                : new IllegalStateException("the calls do not make up a JSON value: " + e.getMessage(), e);
    }

    private interface Step {
        void run(JsonGenerator out) throws IOException;
    }
}
