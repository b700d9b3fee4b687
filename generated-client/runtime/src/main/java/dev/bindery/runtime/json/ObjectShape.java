package dev.bindery.runtime.json;

import dev.bindery.runtime.json.JsonProperty.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a generated type that is read and written as a JSON object. What an object has beyond them is kept.
 *
 * <p>Each property is declared with its name in JSON, its name in Java where that is another one, and how its values are
 * read and written.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> extends Shape<T> implements JsonCodec<T> {
    private final boolean open;
    private final Map<String, JsonProperty<?>> fields = new LinkedHashMap<>();
    private final List<JsonProperty<?>> writtenAsNull = new ArrayList<>();

    private ObjectShape(Class<T> type, Function<Values, T> constructor, boolean open) {
        super(type, constructor);
        this.open = open;
    }

    /** {@return a shape without properties yet, for which every other field is drift} */
    public static <T> ObjectShape<T> of(Class<T> type, Function<Values, T> constructor) {
        return new ObjectShape<>(type, constructor, false);
    }

    /** {@return a shape without properties yet, of which the specification says that there may be other fields} */
    public static <T> ObjectShape<T> open(Class<T> type, Function<Values, T> constructor) {
        return new ObjectShape<>(type, constructor, true);
    }

    /** {@return a new property that every object has} */
    public <V> Property<V> required(String name, JsonCodec<V> codec) {
        return required(name, name, codec);
    }

    /** {@return a new property that every object has} */
    public <V> Property<V> required(String wireName, String javaName, JsonCodec<V> codec) {
        return add(wireName, javaName, Use.REQUIRED, codec, null);
    }

    /** {@return a new property that every object has, and that may be null} */
    public <V> Property<V> requiredOrNull(String name, JsonCodec<V> codec) {
        return requiredOrNull(name, name, codec);
    }

    /** {@return a new property that every object has, and that may be null} */
    public <V> Property<V> requiredOrNull(String wireName, String javaName, JsonCodec<V> codec) {
        return add(wireName, javaName, Use.REQUIRED_OR_NULL, codec, null);
    }

    /** {@return a new property that an object may leave out} */
    public <V> Property<V> optional(String name, JsonCodec<V> codec) {
        return optional(name, name, codec);
    }

    /** {@return a new property that an object may leave out} */
    public <V> Property<V> optional(String wireName, String javaName, JsonCodec<V> codec) {
        return add(wireName, javaName, Use.OPTIONAL, codec, null);
    }

    /** {@return a new property that an object may leave out, and that may be null} */
    public <V> Property<V> optionalOrNull(String name, JsonCodec<V> codec) {
        return optionalOrNull(name, name, codec);
    }

    /** {@return a new property that an object may leave out, and that may be null} */
    public <V> Property<V> optionalOrNull(String wireName, String javaName, JsonCodec<V> codec) {
        return add(wireName, javaName, Use.OPTIONAL_OR_NULL, codec, null);
    }

    /** {@return a new property that every object has, and that can only be this text} */
    public Property<String> constant(String wireName, String javaName, String value) {
        return add(wireName, javaName, Use.REQUIRED, Json.STRING, value);
    }

    <V> Property<V> add(String wireName, String javaName, Use use, JsonCodec<V> codec, @Nullable V otherwise) {
        int place = properties().size();
        JsonProperty<V> property = add(new JsonProperty<>(place, wireName, javaName, use, codec, otherwise));
        fields.put(wireName, property);
        if (property.isWrittenAsNull()) {
            writtenAsNull.add(property);
        }
        return property;
    }

    @Override
    public @Nullable T read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Values values = nothing();
        while (in.nextField()) {
            JsonProperty<?> property = fields.get(in.fieldName());
            if (property != null) {
                values.put(property, property.read(in));
            } else if (open) {
                in.keepAdditional();
            } else {
                in.keepField();
            }
        }
        values.keep(in.endObject());
        settle(values, in.progress());
        return holding(values);
    }

    /** A null that came is kept; a null that is not kept did not come, and is not to be written. */
    private void settle(Values values, Progress progress) {
        for (JsonProperty<?> property : writtenAsNull) {
            String name = property.wireName();
            if (values.get(property) == null && !values.kept().has(name)) {
                progress.missing(name);
                values.keep(values.kept().orAbsent(name));
            }
        }
        if (progress.isHeard()) {
            values.missing().forEach(property -> progress.missing(property.wireName()));
        }
    }

    @Override
    public void write(JsonWriter out, T object) {
        Values values = ((DataObject) object).values();
        out.beginObject(values.kept());
        fields.values().forEach(property -> property.write(out, values));
        out.endObject();
    }
}
