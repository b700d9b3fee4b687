package dev.bindery.ok;

import dev.bindery.runtime.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes requests up: of each property that need not be there, it leaves some out. */
final class Drawing {

    /** What forms and addresses are apt to break, and signatures with them. */
    private static final List<String> TEXTS = List.of(
            "tea", "Привет, мир", "100% & a=b+c", "sig=1&access_token=2", "<b>\"'", " 1 ", "", "a\nb", "😀", "?#/\\;");

    private static final int LONG_LIST = 150;

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> scalars;

    Drawing(Random random) {
        this.random = random;
        Supplier<Object> flag = random::nextBoolean;
        Supplier<Object> small = random::nextInt;
        Supplier<Object> large = random::nextLong;
        Supplier<Object> fraction = () -> random.nextInt(1_000) / 8.0;
        this.scalars = Map.ofEntries(
                Map.entry(String.class, this::text),
                Map.entry(boolean.class, flag),
                Map.entry(Boolean.class, flag),
                Map.entry(int.class, small),
                Map.entry(Integer.class, small),
                Map.entry(long.class, large),
                Map.entry(Long.class, large),
                Map.entry(double.class, fraction),
                Map.entry(Double.class, fraction),
                Map.entry(Instant.class, () -> Instant.ofEpochSecond(random.nextInt(2_000_000_000))),
                Map.entry(URI.class, () -> URI.create("https://ok.ru/%D1%8F?a=b&c=" + random.nextInt())),
                Map.entry(JsonValue.class, () -> JsonValue.of(List.of(JsonValue.of(text()), JsonValue.NULL))));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** {@return an object of a generated type} */
    Object object(Class<?> type) {
        try {
            return object(type, 0.6);
        } catch (IllegalStateException leftOutWhatIsRequired) {
            return object(type, 1);
        }
    }

    private Object object(Class<?> type, double share) {
        Object builder = call(method(type, "builder"), null);
        Arrays.stream(builder.getClass().getMethods())
                .filter(Drawing::isSetter)
                .sorted(Comparator.comparing(Method::toGenericString))
                .filter(setter -> random.nextDouble() < share)
                .forEach(setter -> call(setter, builder, value(setter.getGenericParameterTypes()[0])));
        return call(method(builder.getClass(), "build"), builder);
    }

    /** The widest form of a setter; the others are made of it. */
    private static boolean isSetter(Method method) {
        return method.getParameterCount() == 1
                && !method.isVarArgs()
                && !method.isBridge()
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == method.getDeclaringClass()
                && !method.getParameterTypes()[0].getSimpleName().equals("Consumer");
    }

    private Object value(Type type) {
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? list(arguments[0])
                    : Map.of("ключ&=", value(arguments[1]));
        }
        Class<?> plain = (Class<?>) type;
        if (scalars.containsKey(plain)) {
            return scalars.get(plain).get();
        }
        if (plain.isSealed()) {
            Class<?>[] variants = plain.getPermittedSubclasses();
            return variant(variants[random.nextInt(variants.length)]);
        }
        return Stream.of(plain.getMethods()).anyMatch(method -> method.getName().equals("builder"))
                ? object(plain)
                : call(method(plain, "of"), null, text());
    }

    private List<Object> list(Type element) {
        int length = random.nextInt(8) == 0 ? LONG_LIST : random.nextInt(4);
        return Stream.generate(() -> value(element)).limit(length).toList();
    }

    private Object variant(Class<?> variant) {
        try {
            return variant.getConstructors()[0].newInstance(value(variant.getRecordComponents()[0].getGenericType()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(variant + " cannot be made", e);
        }
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no method " + name));
    }

    private static Object call(Method method, @Nullable Object owner, Object... arguments) {
        try {
            return method.invoke(owner, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalStateException incomplete) {
                throw incomplete;
            }
            throw new AssertionError(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
