package dev.bindery.openvk.contract;

import dev.bindery.runtime.call.NoParameters;
import dev.bindery.testkit.spec.SpecParameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A request with a drawn value for each parameter, and the texts that the server should get for them.
 *
 * @param value the request
 * @param texts the expected text of each parameter, by its name on the wire
 */
record DrawnRequest(Object value, Map<String, String> texts) {

    private static final Pattern WORD = Pattern.compile("_(.)");
    private static final Set<String> METHODS_OF_OBJECT =
            Stream.of(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    /** Sets every parameter through the public builder. */
    static DrawnRequest of(Class<?> type, List<SpecParameter> parameters, Random random) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (type == NoParameters.class) {
            return new DrawnRequest(NoParameters.NONE, texts);
        }
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (SpecParameter parameter : parameters) {
                String name = javaName(parameter);
                DrawnValue drawn = DrawnValue.of(parameter, type.getMethod(name).getGenericReturnType(), random);
                set(builder, name, drawn.value());
                texts.put(parameter.name(), drawn.text());
            }
            return new DrawnRequest(builder.getClass().getMethod("build").invoke(builder), texts);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new LinkageError(type.getSimpleName() + " lacks a parameter", e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName() + " refused a valid value", e.getCause());
        }
    }

    private static void set(Object builder, String name, Object value)
            throws IllegalAccessException, InvocationTargetException {
        for (Method setter : builder.getClass().getMethods()) {
            boolean array = setter.isVarArgs();
            if (setter.getName().equals(name) && !array) {
                setter.invoke(builder, value);
                return;
            }
        }
        throw new AssertionError(builder.getClass() + " has no setter " + name);
    }

    private static String javaName(SpecParameter parameter) {
        String camel = WORD.matcher(parameter.name()).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
        String name = parameter.declared().path("x-bindery-name").asText(camel);
        return SourceVersion.isKeyword(name) || METHODS_OF_OBJECT.contains(name) ? name + "Value" : name;
    }
}
