package dev.bindery.generator.fidelity;

import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ParameterModel;
import dev.bindery.generator.model.ParameterPlace;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.ScalarKind;
import dev.bindery.generator.model.TypeRef;
import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Upload;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The typed request of an operation, filled by way of its builder with values that were drawn as JSON. */
final class RequestObject {

    private final OperationModel operation;
    private final TypeCodecs codecs;
    private final @Nullable Object builder;

    RequestObject(GeneratedApi api, OperationModel operation) {
        this.operation = operation;
        this.codecs = new TypeCodecs(api);
        this.builder = operation.request().parameters().isEmpty()
                ? null
                : invoke(null, method(api.type(operation.request().name().toString()), "builder"));
    }

    /** {@return the parameter of this name in one of these places; null if there is none} */
    @Nullable
    ParameterModel find(String wireName, Set<ParameterPlace> places) {
        return operation.request().parameters().stream()
                .filter(parameter -> places.contains(parameter.place()))
                .filter(parameter -> parameter.property().wireName().equals(wireName))
                .findFirst()
                .orElse(null);
    }

    /** {@return the parameter in one of these places; null if there is none} */
    @Nullable
    ParameterModel find(Set<ParameterPlace> places) {
        return operation.request().parameters().stream()
                .filter(parameter -> places.contains(parameter.place()))
                .findFirst()
                .orElse(null);
    }

    /** Sets a value; {@return what is wrong, null if nothing is} */
    @Nullable
    String set(ParameterModel parameter, JsonValue json) {
        PropertyModel property = parameter.property();
        List<Drift> drift = new ArrayList<>();
        Holder held = Holder.of(codecs.of(property.type()))
                .decode(JsonValue.of(Map.of("of", json)).toJsonBytes(), drift::add);
        drift.removeIf(SchemaCheck::isOfField);
        if (held == null || held.value() == null || !drift.isEmpty()) {
            return "its type does not take " + json.toJson() + ": " + drift;
        }
        return put(property, held.value());
    }

    /** Sets a file, or several. */
    @Nullable
    String set(ParameterModel parameter, List<byte[]> files) {
        List<Upload> uploads =
                files.stream().map(bytes -> Upload.of("file.bin", bytes)).toList();
        boolean one = isUpload(parameter.property().type());
        return put(parameter.property(), one ? uploads.get(0) : uploads);
    }

    static boolean isFile(ParameterModel parameter) {
        TypeRef type = parameter.property().type();
        return isUpload(type) || (type instanceof TypeRef.ListOf list && isUpload(list.element()));
    }

    private static boolean isUpload(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.UPLOAD;
    }

    private @Nullable String put(PropertyModel property, Object value) {
        for (Method setter :
                java.util.Objects.requireNonNull(builder).getClass().getMethods()) {
            if (setter.getName().equals(property.javaName())
                    && setter.getParameterCount() == 1
                    && !setter.isVarArgs()
                    && takes(setter.getParameterTypes()[0], value)) {
                invoke(builder, setter, value);
                return null;
            }
        }
        return "no setter " + property.javaName() + " takes " + value.getClass();
    }

    private static boolean takes(Class<?> type, Object value) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType().isInstance(value);
    }

    /** {@return the request; null where an operation has none} */
    @Nullable
    Object build() {
        return builder == null ? null : invoke(builder, method(builder.getClass(), "build"));
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(@Nullable Object on, Method method, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName() + " refused: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return bytes that are no text} */
    static byte[] anyBytes(int seed) {
        return ("\u0000file " + seed + "\r\n--x--\r\nПривет").getBytes(StandardCharsets.UTF_16);
    }
}
