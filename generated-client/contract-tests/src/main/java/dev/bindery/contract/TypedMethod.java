package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.NoParameters;
import dev.bindery.runtime.call.Operation;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.TestServerExtension;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.SpecParameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A method of one of the client's resources and the constant that describes its operation.
 *
 * @param schemas the schemas of the specification
 * @param view the view that has the method
 * @param accessor the method of the view that gives the resource
 * @param method the method of the resource
 * @param operation the operation
 * @param described the operation as the specification describes it
 */
record TypedMethod(
        Schemas schemas,
        View<?> view,
        Method accessor,
        Method method,
        Operation<?, ?> operation,
        SpecOperation described) {

    private static final String VARIANTS = "x-bindery-variants";

    private boolean takesAddress() {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == URI.class;
    }

    /** Draws a request with every parameter that the specification leaves to the caller. */
    DrawnRequest draw(Random random) {
        JsonNode variants = described.extension(VARIANTS);
        List<SpecParameter> parameters = described.parameters().stream()
                .filter(p -> !p.setting())
                .filter(p -> isNeeded(p, variants.path(method.getName()))
                        || variants.valueStream().noneMatch(variant -> isChosenBy(p, variant)))
                .filter(p -> !takesAddress() || !p.place().equals("path"))
                .toList();
        return new RequestDrawing(schemas, random).draw(requestType(), parameters, described.jsonBody());
    }

    /** What one variant fixes or needs, the others do not have. */
    private static boolean isChosenBy(SpecParameter parameter, JsonNode variant) {
        return variant.path("fixed").has(parameter.name()) || isNeeded(parameter, variant);
    }

    private static boolean isNeeded(SpecParameter parameter, JsonNode variant) {
        return Schemas.texts(variant.path("needs")).contains(parameter.name());
    }

    private Class<?> requestType() {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> type != URI.class)
                .findFirst()
                .orElse(NoParameters.class);
    }

    /** {@return whether it gives anything: an object that must be empty is no result} */
    boolean hasResult() {
        return method.getReturnType() != void.class;
    }

    /** {@return whether its result is JSON} */
    boolean hasJson() {
        return hasResult() && !resultSchema().isMissingNode();
    }

    /** {@return the schema of the result without its envelope; a missing node where the result is no JSON} */
    JsonNode resultSchema() {
        JsonNode variant = described.extension(VARIANTS).path(method.getName());
        if (variant.isObject()) {
            return variant.path("result");
        }
        if (described
                .success()
                .mediaType()
                .filter(type -> type.contains("json"))
                .isEmpty()) {
            return MissingNode.getInstance();
        }
        JsonNode body = schemas.flat(described.success().schema().orElseThrow());
        return described
                .envelope()
                .map(name -> body.path("properties").path(name))
                .orElse(body);
    }

    /** {@return the example of the whole answer; empty where that of the operation is another variant's} */
    Optional<JsonNode> example() {
        return described.success().example().filter(example -> {
            String pointer = resultSchema().path("$ref").asText();
            JsonNode result = described.envelope().map(example::path).orElse(example);
            return pointer.isEmpty() || schemas.allows(pointer, result);
        });
    }

    /** {@return whether its result is JSON and the specification shows one} */
    boolean answersExample() {
        return hasJson() && example().isPresent();
    }

    /** {@return where the result stands in the answer} */
    String resultPath() {
        return described.envelope().map(name -> "$." + name).orElse("$");
    }

    /** {@return the whole answer with this result} */
    String inEnvelope(String result) {
        return described
                .envelope()
                .map(name -> "{\"" + name + "\":" + result + "}")
                .orElse(result);
    }

    /** {@return a whole answer that the schema allows} */
    String drawnAnswer(Random random) {
        return inEnvelope(new DrawnJson(schemas, random).value(resultSchema()).toString());
    }

    URI address(URI server) {
        return server.resolve(described.path().replaceAll("\\{.*}", "7"));
    }

    /** Has the server answer something that the schema allows where the specification shows nothing. */
    void script(TestServerExtension server, Random random) {
        if (!resultSchema().isMissingNode() && example().isEmpty()) {
            server.on(operation.id()).reply(Reply.json(200, drawnAnswer(random)));
        }
    }

    /** Calls the method itself. */
    void call(URI server, Transport transport, DrawnRequest request) {
        try (AutoCloseable client = view.open(server, transport)) {
            method.invoke(accessor.invoke(client), arguments(server, request));
        } catch (InvocationTargetException e) {
            throw new AssertionError(this + " failed: " + e.getCause(), e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Object[] arguments(URI server, DrawnRequest request) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == URI.class ? address(server) : request.value())
                .toArray();
    }

    /** Calls what the method calls, for the whole answer, and gets this one. */
    Answer<?> exchange(String answer, DrawnRequest request) {
        URI server = URI.create("http://localhost");
        Object sent = takesAddress() ? new Addressed<>(address(server), request.value()) : request.value();
        try (AutoCloseable client = view.open(server, new CannedTransport(answer))) {
            return (Answer<?>) view.type()
                    .getMethod("exchange", Operation.class, Object.class)
                    .invoke(client, operation, sent);
        } catch (InvocationTargetException e) {
            throw new AssertionError(this + " failed on " + answer, e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return accessor.getName() + "()." + method.getName();
    }
}
