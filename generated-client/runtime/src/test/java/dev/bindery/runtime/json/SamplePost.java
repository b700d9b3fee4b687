package dev.bindery.runtime.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type as the generator writes it, with every way to nest. */
final class SamplePost {
    final @Nullable Long id;
    final @Nullable Boolean pinned;
    final @Nullable Boolean liked;
    final @Nullable Double weight;
    final @Nullable Instant date;
    final @Nullable String text;
    final @Nullable SamplePost copy;
    final @Nullable List<SampleAttachment> attachments;
    final @Nullable List<@Nullable Long> marks;
    final @Nullable List<Long> ids;
    final @Nullable Map<String, List<Long>> counters;
    final KeptFields kept;

    private SamplePost(Builder builder) {
        id = builder.id;
        pinned = builder.pinned;
        liked = builder.liked;
        weight = builder.weight;
        date = builder.date;
        text = builder.text;
        copy = builder.copy;
        attachments = builder.attachments;
        marks = builder.marks;
        ids = builder.ids;
        counters = builder.counters;
        kept = builder.kept;
    }

    static JsonCodec<SamplePost> codec() {
        return Codec.INSTANCE;
    }

    private static final class Builder {
        @Nullable
        Long id;

        @Nullable
        Boolean pinned;

        @Nullable
        Boolean liked;

        @Nullable
        Double weight;

        @Nullable
        Instant date;

        @Nullable
        String text;

        @Nullable
        SamplePost copy;

        @Nullable
        List<SampleAttachment> attachments;

        @Nullable
        List<@Nullable Long> marks;

        @Nullable
        List<Long> ids;

        @Nullable
        Map<String, List<Long>> counters;

        KeptFields kept = KeptFields.none();
    }

    private static final class Codec implements JsonCodec<SamplePost> {
        private static final Codec INSTANCE = new Codec();

        @Override
        public @Nullable SamplePost read(JsonReader in) {
            if (!in.beginObject()) {
                return null;
            }
            Builder builder = new Builder();
            while (in.nextField()) {
                switch (in.fieldName()) {
                    case "id" -> builder.id = in.readInt64();
                    case "pinned" -> builder.pinned = in.readBoolean();
                    case "liked" -> builder.liked = in.readTolerant(JsonReader::readBit);
                    case "weight" -> builder.weight = in.readDouble();
                    case "date" -> builder.date = in.readUnixTime();
                    case "text" -> builder.text = in.readString();
                    case "copy" -> builder.copy = in.read(codec());
                    case "attachments" -> builder.attachments = in.readList(SampleAttachment.codec());
                    case "marks" -> builder.marks = in.readNullableList(JsonReader::readInt64);
                    case "ids" -> builder.ids = in.readIndexedList(JsonReader::readInt64);
                    case "counters" -> builder.counters = in.readMap(values -> values.readList(JsonReader::readInt64));
                    default -> in.keepField();
                }
            }
            builder.kept = in.endObject();
            return new SamplePost(builder);
        }

        @Override
        public void write(JsonWriter out, SamplePost value) {
            out.beginObject(value.kept);
            out.field("id", value.id, JsonWriter::writeInt64);
            out.field("pinned", value.pinned, JsonWriter::writeBoolean);
            out.field("liked", value.liked, JsonWriter::writeBit);
            out.field("weight", value.weight, JsonWriter::writeDouble);
            out.field("date", value.date, JsonWriter::writeUnixTime);
            out.field("text", value.text, JsonWriter::writeString);
            out.field("copy", value.copy, codec());
            out.field("attachments", value.attachments, (w, v) -> w.writeList(v, SampleAttachment.codec()));
            out.field("marks", value.marks, (w, v) -> w.writeList(v, JsonWriter::writeInt64));
            out.field("ids", value.ids, (w, v) -> w.writeList(v, JsonWriter::writeInt64));
            out.field(
                    "counters",
                    value.counters,
                    (w, v) -> w.writeMap(v, (w2, v2) -> w2.writeList(v2, JsonWriter::writeInt64)));
            out.endObject();
        }
    }
}
