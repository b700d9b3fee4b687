package dev.bindery.runtime.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type as the generator writes it, with every way to nest. */
final class SamplePost extends OpenObject<SamplePost.Builder> {
    private static final JsonCodec<SamplePost> CODEC = JsonCodec.of(SamplePost::read, SamplePost::write);

    private SamplePost(Builder values) {
        super(values);
    }

    long id() {
        return required("id", values.id);
    }

    @Nullable
    String text() {
        return values.text;
    }

    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        return copy(values);
    }

    static JsonCodec<SamplePost> codec() {
        return CODEC;
    }

    private static @Nullable SamplePost read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Builder values = new Builder();
        while (in.nextField()) {
            switch (in.fieldName()) {
                case "id" -> values.id = in.readInt64();
                case "pinned" -> values.pinned = in.readBoolean();
                case "liked" -> values.liked = in.readTolerant(JsonReader::readBit);
                case "weight" -> values.weight = in.readDouble();
                case "date" -> values.date = in.readUnixTime();
                case "text" -> values.text = in.readString();
                case "copy" -> values.copy = in.read(codec());
                case "attachments" -> values.attachments = in.readList(SampleAttachment.codec());
                case "marks" -> values.marks = in.readNullableList(JsonReader::readInt64);
                case "ids" -> values.ids = in.readIndexedList(JsonReader::readInt64);
                case "counters" -> values.counters = in.readMap(r -> r.readList(JsonReader::readInt64));
                default -> in.keepField();
            }
        }
        return new SamplePost(keeping(in, values));
    }

    private static void write(JsonWriter out, SamplePost object) {
        out.beginObject(kept(object));
        Builder values = object.values;
        out.field("id", values.id, JsonWriter::writeInt64);
        out.field("pinned", values.pinned, JsonWriter::writeBoolean);
        out.field("liked", values.liked, JsonWriter::writeBit);
        out.field("weight", values.weight, JsonWriter::writeDouble);
        out.field("date", values.date, JsonWriter::writeUnixTime);
        out.field("text", values.text, JsonWriter::writeString);
        out.field("copy", values.copy, codec());
        out.field("attachments", values.attachments, (w, v) -> w.writeList(v, SampleAttachment.codec()));
        out.field("marks", values.marks, (w, v) -> w.writeList(v, JsonWriter::writeInt64));
        out.field("ids", values.ids, (w, v) -> w.writeList(v, JsonWriter::writeInt64));
        out.field(
                "counters",
                values.counters,
                (w, v) -> w.writeMap(v, (w2, v2) -> w2.writeList(v2, JsonWriter::writeInt64)));
        out.endObject();
    }

    static final class Builder extends OpenBuilder<Builder, SamplePost> {
        private @Nullable Long id;
        private @Nullable Boolean pinned;
        private @Nullable Boolean liked;
        private @Nullable Double weight;
        private @Nullable Instant date;
        private @Nullable String text;
        private @Nullable SamplePost copy;
        private @Nullable List<SampleAttachment> attachments;
        private @Nullable List<@Nullable Long> marks;
        private @Nullable List<Long> ids;
        private @Nullable Map<String, List<Long>> counters;

        private Builder() {}

        Builder id(long id) {
            this.id = id;
            return changed(this, "id");
        }

        Builder text(@Nullable String text) {
            this.text = text;
            return changed(this, "text");
        }

        @Override
        public SamplePost build() {
            return new SamplePost(completeOrKept(this));
        }

        @Override
        protected @Nullable Object[] required() {
            return new Object[] {"id", "id", id};
        }

        @Override
        protected @Nullable Object[] namesAndValues() {
            return new Object[] {
                "id",
                id,
                "pinned",
                pinned,
                "liked",
                liked,
                "weight",
                weight,
                "date",
                date,
                "text",
                ToString.secret(text),
                "copy",
                copy,
                "attachments",
                attachments,
                "marks",
                marks,
                "ids",
                ids,
                "counters",
                counters
            };
        }
    }
}
