package dev.bindery.runtime.call;

import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.KeptFields;
import dev.bindery.runtime.transport.TransportResponse;
import org.jspecify.annotations.Nullable;

/** What an operation's answer is: JSON, a text, bytes, nothing. */
interface ResultFormat<R> {

    /** The media types to ask for. */
    String accept();

    /**
     * Reads a successful answer.
     *
     * @throws UnusableAnswerException if there is no result in it
     * @throws dev.bindery.runtime.json.JsonException if it is no JSON
     */
    Decoded<R> decode(TransportResponse answer, DriftListener drift);

    /** Reads and writes the result alone. */
    JsonCodec<R> codec();

    /** Writes back what was decoded. */
    String encode(Decoded<R> decoded);

    /** A result and what stood beside it in its envelope. */
    record Decoded<R>(@Nullable R result, KeptFields envelope) {}
}
