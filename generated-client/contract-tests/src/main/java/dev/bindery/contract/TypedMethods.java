package dev.bindery.contract;

import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import dev.bindery.testkit.spec.Specification;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the methods of a client. */
final class TypedMethods {

    private TypedMethods() {}

    static List<TypedMethod> of(Specification spec, Collection<View<?>> views) {
        Schemas schemas = new Schemas(spec);
        Map<String, TypedMethod> found = new TreeMap<>();
        for (View<?> view : views) {
            Arrays.stream(view.type().getMethods())
                    .filter(accessor -> accessor.getReturnType().getSimpleName().endsWith("Api"))
                    .filter(accessor -> isWidest(view, accessor))
                    .flatMap(accessor -> methodsOf(spec, schemas, view, accessor).stream())
                    .forEach(method -> found.putIfAbsent(method.toString(), method));
        }
        return List.copyOf(found.values());
    }

    /** An accessor is inherited from the narrower view, too, with the narrower resource. */
    private static boolean isWidest(View<?> view, Method accessor) {
        return Arrays.stream(view.type().getMethods())
                .filter(other -> other.getName().equals(accessor.getName()))
                .allMatch(other -> other.getReturnType().isAssignableFrom(accessor.getReturnType()));
    }

    private static List<TypedMethod> methodsOf(Specification spec, Schemas schemas, View<?> view, Method accessor) {
        List<TypedMethod> found = new ArrayList<>();
        for (Method method : accessor.getReturnType().getMethods()) {
            constant(method)
                    .filter(constant -> method.isDefault() && takesAll(method, constant))
                    .map(TypedMethods::operation)
                    .ifPresent(operation -> found.add(new TypedMethod(
                            schemas, view, accessor, method, operation, spec.operation(operation.id()))));
        }
        return found;
    }

    /** {@return the description of the operation; empty for a method that walks through its pages} */
    private static Optional<Field> constant(Method method) {
        String resource = operationsOf(method.getDeclaringClass());
        try {
            return Arrays.stream(Class.forName(resource).getFields())
                    .filter(field -> field.getName().replace("_", "").equalsIgnoreCase(method.getName()))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new LinkageError(method.getDeclaringClass() + " has no operations", e);
        }
    }

    /** The views of a resource have its name in front, and stand beside its operations. */
    private static String operationsOf(Class<?> api) {
        String name = api.getSimpleName();
        for (int end = name.length(); end > 0; end--) {
            String candidate = api.getPackageName() + "." + name.substring(0, end) + "Operations";
            if (api.getClassLoader().getResource(candidate.replace('.', '/') + ".class") != null) {
                return candidate;
            }
        }
        throw new LinkageError(api + " has no operations");
    }

    /** The shorter forms of a call take less than the operation does. */
    private static boolean takesAll(Method method, Field constant) {
        Type sent = ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0];
        List<Type> taken = List.of(method.getParameterTypes());
        if (sent instanceof ParameterizedType addressed) {
            return taken.equals(List.of(URI.class, addressed.getActualTypeArguments()[0]));
        }
        return sent == NoParameters.class ? taken.isEmpty() : taken.equals(List.of(sent));
    }

    private static Operation<?, ?> operation(Field constant) {
        try {
            return (Operation<?, ?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
