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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
                .forEach(accessor -> Arrays.stream(accessor.getReturnType().getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .sorted(Comparator.comparing(Method::getName))
                        .forEach(
                                method -> found.add(new TypedMethod(accessor, method, operationOf(accessor, method)))));
        return found;
    }

    /** An accessor is inherited from the narrower view, too, with the narrower resource. */
    private static boolean isWidest(Method accessor) {
        return Arrays.stream(OpenVkClient.Token.class.getMethods())
                .filter(other -> other.getName().equals(accessor.getName()))
                .allMatch(other -> other.getReturnType().isAssignableFrom(accessor.getReturnType()));
    }

    private static Operation<?, ?> operationOf(Method accessor, Method method) {
        Class<?> api = accessor.getReturnType();
        String constant = method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        try {
            Class<?> operations = Class.forName(api.getName().replaceAll("Api$", "Operations"));
            return (Operation<?, ?>) operations.getField(constant).get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " has no constant", e);
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
