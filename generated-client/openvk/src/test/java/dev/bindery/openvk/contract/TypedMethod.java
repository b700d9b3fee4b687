package dev.bindery.openvk.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.openvk.OpenVkClient;
import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.SpecParameter;
import dev.bindery.testkit.spec.Specification;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A method of one of the client's resources and the constant that describes its operation.
 *
 * @param accessor the method of the client that gives the resource
 * @param method the method of the resource
 * @param operation the operation
 */
record TypedMethod(Method accessor, Method method, Operation<?, ?> operation) {

    static final Specification SPEC = Specification.ofClient("openvk");

    private static final String VARIANTS = "x-bindery-variants";
    private static final Set<String> SETTINGS = Set.of("v");

    /** {@return every method that sends something, sorted by resource and name} */
    static List<TypedMethod> all() {
        List<TypedMethod> found = new ArrayList<>();
        Arrays.stream(OpenVkClient.Token.class.getMethods())
                .filter(accessor -> accessor.getReturnType().getSimpleName().endsWith("Api"))
                .filter(TypedMethod::isWidest)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(accessor -> found.addAll(methodsOf(accessor)));
        return found;
    }

    private static List<TypedMethod> methodsOf(Method accessor) {
        List<TypedMethod> found = new ArrayList<>();
        Arrays.stream(accessor.getReturnType().getMethods())
                .filter(Method::isDefault)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> constant(accessor, method)
                        .filter(constant -> takesAll(method, constant))
                        .ifPresent(constant -> found.add(new TypedMethod(accessor, method, operation(constant)))));
        return found;
    }

    /** An accessor is inherited from the narrower view, too, with the narrower resource. */
    private static boolean isWidest(Method accessor) {
        return Arrays.stream(OpenVkClient.Token.class.getMethods())
                .filter(other -> other.getName().equals(accessor.getName()))
                .allMatch(other -> other.getReturnType().isAssignableFrom(accessor.getReturnType()));
    }

    /** {@return the description of the operation; empty for a method that walks through its pages} */
    private static Optional<Field> constant(Method accessor, Method method) {
        String api = accessor.getReturnType().getName();
        String name = method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        try {
            return Arrays.stream(
                            Class.forName(api.replaceAll("Api$", "Operations")).getFields())
                    .filter(field -> field.getName().equals(name))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new LinkageError(api + " has no operations", e);
        }
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

    private SpecOperation described() {
        return SPEC.operation(operation.id());
    }

    private boolean takesAddress() {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == URI.class;
    }

    /** Draws a request with every parameter that the specification leaves to the caller. */
    DrawnRequest draw(Random random) {
        JsonNode variants = described().extension(VARIANTS);
        List<SpecParameter> parameters = described().parameters().stream()
                .filter(p -> !SETTINGS.contains(p.name()))
                .filter(p -> variants.findValues("fixed").stream().noneMatch(fixed -> fixed.has(p.name())))
                .filter(p -> !takesAddress() || !p.place().equals("path"))
                .toList();
        return DrawnRequest.of(requestType(), parameters, random);
    }

    private Class<?> requestType() {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> type != URI.class)
                .findFirst()
                .orElse(NoParameters.class);
    }

    /** {@return the schema of the result without its envelope; a missing node where the result is no JSON} */
    JsonNode resultSchema() {
        JsonNode variant = described().extension(VARIANTS).path(method.getName());
        if (variant.isObject()) {
            return variant.path("result");
        }
        JsonNode body = SPEC.resolve(described().success().schema().orElseThrow());
        return described()
                .envelope()
                .map(name -> body.path("properties").path(name))
                .orElse(body);
    }

    /** {@return the example of the whole answer; empty where that of the operation is another variant's} */
    Optional<JsonNode> example() {
        return described().success().example().filter(example -> {
            String pointer = resultSchema().path("$ref").asText();
            JsonNode result = described().envelope().map(example::path).orElse(example);
            return pointer.isEmpty() || SPEC.schemas().problem(pointer, result).isEmpty();
        });
    }

    /** {@return the whole answer with this result} */
    String inEnvelope(String result) {
        return described()
                .envelope()
                .map(name -> "{\"" + name + "\":" + result + "}")
                .orElse(result);
    }

    private URI address(URI server) {
        return server.resolve(described().path().replaceAll("\\{.*}", "7"));
    }

    /** Calls the method itself. */
    void call(OpenVkClient.Token client, URI server, DrawnRequest request) {
        try {
            method.invoke(accessor.invoke(client), arguments(server, request));
        } catch (InvocationTargetException e) {
            throw new AssertionError(this + " failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private Object[] arguments(URI server, DrawnRequest request) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == URI.class ? address(server) : request.value())
                .toArray();
    }

    /** Calls what the method calls, for the whole answer. */
    // The constant and the method belong together: operationOf found the one by the other's name.
    @SuppressWarnings("unchecked")
    Answer<Object> exchange(OpenVkClient.Token client, URI server, DrawnRequest request) {
        Object sent = takesAddress() ? new Addressed<>(address(server), request.value()) : request.value();
        return client.exchange((Operation<Object, Object>) operation, sent);
    }

    @Override
    public String toString() {
        return accessor.getName() + "()." + method.getName();
    }
}
