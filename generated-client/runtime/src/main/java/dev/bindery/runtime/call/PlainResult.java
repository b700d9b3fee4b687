package dev.bindery.runtime.call;

import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.KeptFields;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A result that is no JSON: the answer's text, its bytes, or nothing. */
record PlainResult<R>(String accept, Function<TransportResponse, @Nullable R> reader) implements ResultFormat<R> {
    private static final String ANYTHING = "*/*";

    static PlainResult<String> text() {
        return new PlainResult<>(ANYTHING, TransportResponse::text);
    }

    static PlainResult<byte[]> bytes() {
        return new PlainResult<>(ANYTHING, TransportResponse::body);
    }

    static PlainResult<Void> nothing() {
        return new PlainResult<>(ANYTHING, answer -> null);
    }

    @Override
    public Decoded<R> decode(TransportResponse answer, DriftListener drift) {
        return new Decoded<>(reader.apply(answer), KeptFields.none());
    }

    @Override
    public JsonCodec<R> codec() {
        throw noJson();
    }

    @Override
    public String encode(Decoded<R> decoded) {
        throw noJson();
    }

    private static IllegalStateException noJson() {
        return new IllegalStateException("the result of this operation is no JSON");
    }
}
