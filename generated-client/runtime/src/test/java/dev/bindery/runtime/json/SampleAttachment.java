package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** A union as the generator writes it: by a discriminator, by the kind, by a property that is there. */
sealed interface SampleAttachment {
    record Post(SamplePost value) implements SampleAttachment {}

    record Name(String value) implements SampleAttachment {}

    record Numbered(Holder<Long> value) implements SampleAttachment {}

    record Unknown(JsonValue value) implements SampleAttachment {}

    static JsonCodec<SampleAttachment> codec() {
        return JsonCodec.of(SampleAttachment::read, SampleAttachment::write);
    }

    private static @Nullable SampleAttachment read(JsonReader in) {
        if (in.peek() == JsonKind.STRING) {
            return in.readAs(JsonReader::readString, Name::new);
        }
        if ("post".equals(in.peekText("type"))) {
            return in.readAs(SamplePost.codec(), Post::new);
        }
        if (in.peekNames().contains("x")) {
            return in.readAs(number(), Numbered::new);
        }
        return new Unknown(in.readValue());
    }

    private static void write(JsonWriter out, SampleAttachment attachment) {
        if (attachment instanceof Post post) {
            SamplePost.codec().write(out, post.value());
        } else if (attachment instanceof Name name) {
            out.writeString(name.value());
        } else if (attachment instanceof Numbered number) {
            number().write(out, number.value());
        } else if (attachment instanceof Unknown unknown) {
            out.writeValue(unknown.value());
        }
    }

    private static JsonCodec<Holder<Long>> number() {
        return Holder.codec(JsonReader::readInt64, JsonWriter::writeInt64);
    }
}
