package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** A property that is read and written as a field of a JSON object. */
final class JsonProperty<V> extends Property<V> {
    private final String wireName;
    private final JsonCodec<V> codec;
    private final JsonDecoder<V> decoder;
    private final boolean writtenAsNull;

    /**
     * Describes a property.
     *
     * @param use whether it must be there, and whether null is a right value
     * @param otherwise what it is where nothing was set, or null
     */
    JsonProperty(int place, String wireName, String javaName, Use use, JsonCodec<V> codec, @Nullable V otherwise) {
        super(place, javaName, use == Use.REQUIRED, codec instanceof SecretCodec, otherwise);
        this.wireName = wireName;
        this.codec = codec;
        this.decoder = use.isNullable() ? in -> in.readNullable(codec) : decoder(codec);
        this.writtenAsNull = use == Use.REQUIRED_OR_NULL;
    }

    /** Null in the place of another generated type is told in one way for all of them, before the type is asked. */
    private static <V> JsonDecoder<V> decoder(JsonCodec<V> codec) {
        return codec instanceof CodecReference ? in -> in.read(codec) : codec;
    }

    @Override
    String wireName() {
        return wireName;
    }

    /** Whether the field is always there, with null for no value. */
    boolean isWrittenAsNull() {
        return writtenAsNull;
    }

    @Nullable
    V read(JsonReader in) {
        return decoder.read(in);
    }

    void write(JsonWriter out, Values values) {
        V value = values.get(this);
        if (value != null || writtenAsNull) {
            out.nullableField(wireName, value, codec);
        }
    }

    /** When a field is there. */
    enum Use {
        REQUIRED,
        REQUIRED_OR_NULL,
        OPTIONAL,
        OPTIONAL_OR_NULL;

        boolean isNullable() {
            return this == REQUIRED_OR_NULL || this == OPTIONAL_OR_NULL;
        }
    }
}
