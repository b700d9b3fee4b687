package dev.bindery.runtime.call;

import dev.bindery.runtime.json.DriftListener;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.runtime.json.JsonWriter;
import dev.bindery.runtime.json.KeptFields;
import dev.bindery.runtime.transport.TransportResponse;
import org.jspecify.annotations.Nullable;

/** A result in JSON: the whole document, or a property of its outermost object. */
record JsonResult<R>(JsonCodec<R> codec, @Nullable String envelope, boolean nullable) implements ResultFormat<R> {

    /** The same result as a property of the outermost object. */
    JsonResult<R> in(@Nullable String property) {
        return new JsonResult<>(codec, property, nullable);
    }

    @Override
    public String accept() {
        return "application/json";
    }

    @Override
    public Decoded<R> decode(TransportResponse answer, DriftListener drift) {
        if (answer.body().length == 0) {
            if (nullable && envelope == null) {
                return new Decoded<>(null, KeptFields.none());
            }
            throw new UnusableAnswerException("empty");
        }
        Decoded<R> decoded = JsonReader.of(answer.body(), drift).readDocument(this::read);
        if (decoded == null) {
            throw new UnusableAnswerException("no object with the property \"" + envelope + "\"");
        }
        if (decoded.result() == null && !nullable) {
            throw new UnusableAnswerException(
                    envelope == null ? "not what was expected" : "without a usable \"" + envelope + "\"");
        }
        return decoded;
    }

    private @Nullable Decoded<R> read(JsonReader in) {
        if (envelope == null) {
            return new Decoded<>(readResult(in), KeptFields.none());
        }
        if (!in.beginObject()) {
            return null;
        }
        R result = null;
        while (in.nextField()) {
            if (in.fieldName().equals(envelope)) {
                result = readResult(in);
            } else {
                in.keepAdditional();
            }
        }
        return new Decoded<>(result, in.endObject());
    }

    private @Nullable R readResult(JsonReader in) {
        return nullable ? in.readTolerant(codec) : in.read(codec);
    }

    @Override
    public String encode(Decoded<R> decoded) {
        return JsonCodec.<Decoded<R>>of(this::read, this::write).encode(decoded);
    }

    private void write(JsonWriter out, Decoded<R> decoded) {
        R result = decoded.result();
        if (envelope != null) {
            out.beginObject(decoded.envelope());
            out.field(envelope, result, codec);
            out.endObject();
        } else if (result == null) {
            out.writeNull();
        } else {
            codec.write(out, result);
        }
    }
}
