package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.testkit.spec.SpecParameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws requests: a value for each parameter, set through the public builder. */
final class RequestDrawing {

    private final Schemas schemas;
    private final Random random;

    RequestDrawing(Schemas schemas, Random random) {
        this.schemas = schemas;
        this.random = random;
    }

    /** Sets every parameter, and every property of a body that is a JSON object. */
    DrawnRequest draw(Class<?> type, List<SpecParameter> parameters, JsonNode body) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (type == NoParameters.class) {
            return new DrawnRequest(NoParameters.NONE, texts, null);
        }
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (SpecParameter parameter : parameters) {
                Method accessor = accessor(type, parameter.name(), parameter.declared());
                DrawnValue drawn = DrawnValue.of(schemas, parameter, accessor.getGenericReturnType(), random);
                set(builder, accessor.getName(), drawn.value());
                texts.put(parameter.name(), drawn.text());
            }
            JsonValue json = body.isMissingNode() ? null : setBody(type, builder, body);
            return new DrawnRequest(builder.getClass().getMethod("build").invoke(builder), texts, json);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName() + " refused a valid value", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getSimpleName() + " lacks a parameter", e);
        }
    }

    private JsonValue setBody(Class<?> type, Object builder, JsonNode schema) throws ReflectiveOperationException {
        ObjectNode drawn = (ObjectNode) new DrawnJson(schemas, random).value(schema);
        for (Map.Entry<String, JsonNode> property : drawn.properties()) {
            JsonNode declared = schema.path("properties").path(property.getKey());
            Method accessor = accessor(type, property.getKey(), declared);
            Type wanted = accessor.getGenericReturnType();
            set(builder, accessor.getName(), TypedValue.of(wanted, property.getValue()));
        }
        return JsonValue.parse(drawn.toString());
    }

    private static void set(Object builder, String name, @Nullable Object value) throws ReflectiveOperationException {
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(name) && !setter.isVarArgs() && takes(setter, value)) {
                setter.invoke(builder, value);
                return;
            }
        }
        throw new AssertionError(builder.getClass() + " has no setter " + name + " for " + value);
    }

    private static boolean takes(Method setter, @Nullable Object value) {
        Class<?> type = TypedValue.boxed(setter.getParameterTypes()[0]);
        return value == null ? !setter.getParameterTypes()[0].isPrimitive() : type.isInstance(value);
    }

    /** Accessors are named like what they give, in Java's case, or with a word more where Java has the name. */
    private static Method accessor(Class<?> type, String name, JsonNode declared) {
        String plain = declared.path("x-bindery-name").asText(name).replaceAll("[^A-Za-z0-9]", "");
        return Arrays.stream(new String[] {plain, plain + "Value"})
                .flatMap(candidate -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && method.getName().equalsIgnoreCase(candidate)))
                .findFirst()
                .orElseThrow(() -> new LinkageError(type.getSimpleName() + " lacks " + name));
    }
}
