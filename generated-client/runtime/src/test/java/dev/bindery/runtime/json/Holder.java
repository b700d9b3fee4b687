package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object with one field {@code x}, as a generated type would have it. */
record Holder<T>(@Nullable T x, KeptFields kept) {
    static <T> JsonCodec<Holder<T>> codec(JsonDecoder<T> decoder, JsonEncoder<T> encoder) {
        return JsonCodec.of(in -> read(in, decoder), (out, holder) -> {
            out.beginObject(holder.kept);
            out.field("x", holder.x, encoder);
            out.endObject();
        });
    }

    private static <T> @Nullable Holder<T> read(JsonReader in, JsonDecoder<T> decoder) {
        if (!in.beginObject()) {
            return null;
        }
        T x = null;
        while (in.nextField()) {
            if (in.fieldName().equals("x")) {
                x = decoder.read(in);
            } else {
                in.keepField();
            }
        }
        return new Holder<>(x, in.endObject());
    }

    /** What came of a document with this value in its field, and what was said about it. */
    static <T> Outcome<T> decode(String wire, JsonDecoder<T> decoder, JsonEncoder<T> encoder) {
        JsonCodec<Holder<T>> codec = codec(decoder, encoder);
        List<Drift> drift = new ArrayList<>();
        Holder<T> holder = codec.decode(Utf8.encode("{\"x\":" + wire + "}"), drift::add);
        if (holder == null) {
            throw new AssertionError("the document is an object");
        }
        return new Outcome<>(holder.x, holder.kept, drift, codec.encode(holder));
    }

    record Outcome<T>(@Nullable T value, KeptFields kept, List<Drift> drift, String encoded) {}
}
