package dev.bindery.openvk.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Upload;
import dev.bindery.testkit.spec.SpecParameter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A value that a parameter's schema allows.
 *
 * @param value the value as the typed request takes it
 * @param text the text that the server should get
 */
record DrawnValue(Object value, String text) {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    /** What forms, addresses and servers are apt to break. */
    private static final List<String> TEXTS =
            List.of("tea", "Привет, мир", "100% & a=b+c", "<b>\"'", " 1 ", "a\nb", "😀", "?#/\\");

    /** Without the comma, which ends an element. */
    private static final List<String> ELEMENTS = List.of("1_2", "Привет", "a&b", "x=y");

    static DrawnValue of(SpecParameter parameter, Type type, Random random) {
        if (!(type instanceof ParameterizedType list)) {
            return scalar(parameter.schema(), (Class<?>) type, TEXTS, random);
        }
        Class<?> elementType = (Class<?>) list.getActualTypeArguments()[0];
        List<DrawnValue> elements = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> scalar(parameter.items(), elementType, parameter.json() ? TEXTS : ELEMENTS, random))
                .toList();
        List<Object> values = elements.stream().map(DrawnValue::value).toList();
        List<String> texts = elements.stream().map(DrawnValue::text).toList();
        return new DrawnValue(
                values,
                parameter.json()
                        ? JsonValue.of(texts.stream().map(JsonValue::of).toList())
                                .toJson()
                        : texts.stream().collect(Collectors.joining(parameter.separator())));
    }

    private static DrawnValue scalar(JsonNode schema, Class<?> declared, List<String> words, Random random) {
        Class<?> type = BOXES.getOrDefault(declared, declared);
        if (type == Boolean.class) {
            boolean value = random.nextBoolean();
            return new DrawnValue(value, value ? "1" : "0");
        } else if (type == String.class) {
            String value = schema.has("enum") ? enumText(schema, random) : words.get(random.nextInt(words.size()));
            return new DrawnValue(value, value);
        } else if (type == Long.class) {
            long value = whole(schema, random);
            return new DrawnValue(value, Long.toString(value));
        } else if (type == Integer.class) {
            int value = (int) whole(schema, random);
            return new DrawnValue(value, Integer.toString(value));
        } else if (type == Double.class) {
            double value = whole(schema, random) + 0.25;
            return new DrawnValue(value, Double.toString(value));
        } else if (type == Instant.class) {
            long seconds = random.nextInt(Integer.MAX_VALUE);
            return new DrawnValue(Instant.ofEpochSecond(seconds), Long.toString(seconds));
        } else if (type == Upload.class) {
            return new DrawnValue(Upload.of("кот.png", new byte[1 + random.nextInt(100)]), "кот.png");
        }
        String value = enumText(schema, random);
        return new DrawnValue(openEnum(type, value), value);
    }

    private static String enumText(JsonNode schema, Random random) {
        JsonNode values = schema.path("enum");
        return values.path(random.nextInt(values.size())).asText();
    }

    private static long whole(JsonNode schema, Random random) {
        long minimum = schema.path("minimum").asLong(-1000);
        long maximum = schema.path("maximum").asLong(minimum + 2000);
        return minimum + random.nextInt((int) (maximum - minimum));
    }

    private static Object openEnum(Class<?> type, String value) {
        Method of = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("of") && m.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way to draw a " + type));
        try {
            return of.invoke(null, of.getParameterTypes()[0] == String.class ? value : (Object) Integer.valueOf(value));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " refused " + value, e);
        }
    }
}
