package dev.bindery.generator.fidelity;

import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonReader;
import dev.bindery.runtime.json.KeptFields;
import org.jspecify.annotations.Nullable;

/**
 * An object around a value, as there is one around every value but the outermost: it keeps forms other than our own.
 *
 * @param value the value
 * @param kept what is written back as it came
 */
record Holder(@Nullable Object value, KeptFields kept) {

    private static final String FIELD = "of";

    static JsonCodec<Holder> of(JsonCodec<Object> codec) {
        return JsonCodec.of(in -> read(in, codec), (out, holder) -> {
            out.beginObject(holder.kept);
            out.field(FIELD, holder.value, codec);
            out.endObject();
        });
    }

    private static @Nullable Holder read(JsonReader in, JsonCodec<Object> codec) {
        if (!in.beginObject()) {
            return null;
        }
        Object value = null;
        while (in.nextField()) {
            if (in.fieldName().equals(FIELD)) {
                value = in.read(codec);
            } else {
                in.keepField();
            }
        }
        return new Holder(value, in.endObject());
    }
}
