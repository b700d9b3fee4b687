package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives JSON as what a typed request takes. */
final class TypedValue {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    private TypedValue() {}

    static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    /** {@return the value, of the type} */
    static @Nullable Object of(Type type, JsonNode json) {
        if (json.isNull()) {
            return null;
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<JsonNode> elements = new ArrayList<>();
            json.forEach(elements::add);
            return of(type, elements);
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            Type field = map.getActualTypeArguments()[1];
            json.properties().forEach(each -> fields.put(each.getKey(), of(field, each.getValue())));
            return fields;
        } else if (type instanceof Class<?> plain) {
            return ofClass(boxed(plain), json);
        }
        throw new AssertionError("no way to draw a " + type);
    }

    /** {@return the values as a list of the type} */
    static List<@Nullable Object> of(Type list, List<JsonNode> elements) {
        Type element = ((ParameterizedType) list).getActualTypeArguments()[0];
        List<@Nullable Object> values = new ArrayList<>();
        elements.forEach(json -> values.add(of(element, json)));
        return values;
    }

    private static @Nullable Object ofClass(Class<?> type, JsonNode json) {
        if (type == String.class) {
            return json.asText();
        } else if (type == Boolean.class) {
            return json.asInt(0) == 1 || json.asBoolean();
        } else if (type == Long.class) {
            return json.asLong();
        } else if (type == Integer.class) {
            return json.asInt();
        } else if (type == Double.class) {
            return json.asDouble();
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(json.asLong());
        } else if (type == URI.class) {
            return URI.create(json.asText());
        } else if (type == JsonValue.class) {
            return JsonValue.parse(json.toString());
        }
        return decoded(type, json);
    }

    private static @Nullable Object decoded(Class<?> type, JsonNode json) {
        try {
            Method codec = type.getMethod("codec");
            return ((JsonCodec<?>) codec.invoke(null)).decode(json.toString());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no way to draw a " + type, e);
        }
    }
}
