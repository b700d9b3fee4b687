package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** A type as the generator writes it, with every way to nest. */
final class SamplePost extends OpenObject {
    private static final ObjectShape<SamplePost> SHAPE = ObjectShape.of(SamplePost.class, SamplePost::new);
    private static final Property<Long> ID = SHAPE.required("id", Json.INT64);
    private static final Property<String> TEXT = SHAPE.optional("text", Json.secret(Json.STRING));

    static {
        SHAPE.optional("pinned", Json.BOOLEAN);
        SHAPE.optional("liked", Json.tolerant(Json.BIT));
        SHAPE.optional("weight", Json.DOUBLE);
        SHAPE.optional("date", Json.UNIX_TIME);
        SHAPE.optional("copy", Json.of(SamplePost::codec));
        SHAPE.optional("attachments", Json.list(Json.of(SampleAttachment::codec)));
        SHAPE.optional("marks", Json.nullableList(Json.INT64));
        SHAPE.optional("ids", Json.indexedList(Json.INT64));
        SHAPE.optional("counters", Json.map(Json.list(Json.INT64)));
    }

    private SamplePost(Values values) {
        super(values);
    }

    long id() {
        return get(ID);
    }

    @Nullable
    String text() {
        return getOrNull(TEXT);
    }

    static Builder builder() {
        return new Builder(SHAPE.nothing());
    }

    Builder toBuilder() {
        return new Builder(copyOf(this));
    }

    static JsonCodec<SamplePost> codec() {
        return SHAPE;
    }

    static final class Builder extends OpenBuilder<Builder, SamplePost> {
        private Builder(Values values) {
            super(SHAPE, values);
        }

        Builder id(long id) {
            return set(ID, id);
        }

        Builder text(@Nullable String text) {
            return set(TEXT, text);
        }
    }
}
