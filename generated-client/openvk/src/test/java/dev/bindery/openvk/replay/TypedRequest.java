package dev.bindery.openvk.replay;

import dev.bindery.runtime.transport.Upload;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds a request from recorded texts, through its public builder. What its type cannot say (a word for a number, a
 * field that the method does not have) stays out, and what it insists on is filled in: the recorded answer comes anyway.
 */
final class TypedRequest {

    private static final Pattern WORD = Pattern.compile("_(.)");

    private TypedRequest() {}

    static Object of(Class<?> type, Map<String, String> parameters) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            set(builder, type, javaName(parameter.getKey()), parameter.getValue());
        }
        return build(builder, type);
    }

    private static Object build(Object builder, Class<?> type) throws ReflectiveOperationException {
        try {
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException incomplete) {
            if (!(incomplete.getCause() instanceof IllegalStateException)) {
                throw incomplete;
            }
            for (String word :
                    String.valueOf(incomplete.getCause().getMessage()).split("\\W+", -1)) {
                set(builder, type, word, "0");
            }
            return builder.getClass().getMethod("build").invoke(builder);
        }
    }

    private static void set(Object builder, Class<?> type, String name, String text)
            throws ReflectiveOperationException {
        Optional<Object> value = accessor(type, name).flatMap(a -> convert(text, a.getGenericReturnType()));
        if (value.isEmpty()) {
            return;
        }
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(name)
                    && setter.getParameterCount() == 1
                    && boxed(setter.getParameterTypes()[0]).isInstance(value.get())) {
                setter.invoke(builder, value.get());
                return;
            }
        }
        throw new AssertionError(type.getSimpleName() + " has no setter for " + name);
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == 0)
                .findFirst();
    }

    private static Optional<Object> convert(String text, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> elements = new ArrayList<>();
            for (String element : text.split(",", -1)) {
                convert(element, list.getActualTypeArguments()[0]).ifPresent(elements::add);
            }
            return Optional.of(elements);
        }
        return type instanceof Class<?> scalar ? scalar(text, boxed(scalar)) : Optional.empty();
    }

    private static Optional<Object> scalar(String text, Class<?> type) {
        try {
            return Optional.ofNullable(known(text, type));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no factory for " + text, e);
        }
    }

    private static @Nullable Object known(String text, Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return text;
        } else if (type == Boolean.class) {
            return text.equals("1") || text.equals("true");
        } else if (type == Long.class) {
            return Long.valueOf(text);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == Double.class) {
            return Double.valueOf(text);
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } else if (type == Upload.class) {
            return Upload.of("photo.png", new byte[] {1, 2, 3});
        }
        return openEnum(text, type);
    }

    private static @Nullable Object openEnum(String text, Class<?> type) throws ReflectiveOperationException {
        for (Method of : type.getMethods()) {
            if (of.getName().equals("of") && of.getParameterCount() == 1) {
                Class<?> raw = boxed(of.getParameterTypes()[0]);
                Object value = raw == String.class ? text : known(text, raw);
                return of.invoke(null, value);
            }
        }
        return null;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == long.class) {
            return Long.class;
        } else if (type == int.class) {
            return Integer.class;
        } else if (type == boolean.class) {
            return Boolean.class;
        } else if (type == double.class) {
            return Double.class;
        }
        return type;
    }

    private static String javaName(String wireName) {
        if (wireName.isEmpty()) {
            return wireName;
        }
        String lower = wireName.substring(0, 1).toLowerCase(Locale.ROOT) + wireName.substring(1);
        return WORD.matcher(lower).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }
}
