package dev.bindery.testkit.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.Specification;
import org.jspecify.annotations.Nullable;

/** Errors in the shape that the specification's {@code x-bindery-errors} gives them. */
public final class ErrorAnswers {

    private final Specification spec;

    /**
     * Reads the shape from a specification.
     *
     * @param spec the specification
     */
    public ErrorAnswers(Specification spec) {
        this.spec = spec;
    }

    /**
     * Makes an error answer.
     *
     * @param operation the operation, or null where the request means none
     * @param request the request
     * @param code the error code
     * @param message what it says
     * @return the reply
     */
    public Reply answer(@Nullable SpecOperation operation, ReceivedRequest request, String code, String message) {
        JsonNode shape = spec.extension("x-bindery-errors").path("shapes").path(0);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        put(body, shape.path("code").asText("/code"), codeNode(code));
        put(body, shape.path("message").asText("/message"), body.textNode(message));
        if (shape.has("parameters")) {
            put(body, shape.path("parameters").asText(), echo(request));
        }
        return Reply.json(operation == null ? 404 : operation.errorStatus(), body.toString());
    }

    /**
     * Makes the error that the platform gives for a fault of the request.
     *
     * @param operation the operation, or null where the request means none
     * @param request the request
     * @param violation the fault
     * @return the reply
     */
    public Reply answer(@Nullable SpecOperation operation, ReceivedRequest request, Violation violation) {
        JsonNode checks = spec.extension("x-bindery-errors").path("checks");
        JsonNode code = checks.path(violation.kind().key());
        if (code.isMissingNode()) {
            return Reply.of(violation.kind().httpStatus(), "text/plain; charset=utf-8", violation.message());
        }
        return answer(operation, request, code.asText(), violation.message());
    }

    private static JsonNode codeNode(String code) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return code.matches("-?\\d{1,18}") ? json.numberNode(Long.parseLong(code)) : json.textNode(code);
    }

    /** Real servers echo the parameters, secrets included: a client must cope. */
    private static JsonNode echo(ReceivedRequest request) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (NameValue parameter : request.query()) {
            list.addObject().put("key", parameter.name()).put("value", parameter.value());
        }
        for (NameValue parameter : request.form()) {
            list.addObject().put("key", parameter.name()).put("value", parameter.value());
        }
        return list;
    }

    private static void put(ObjectNode body, String pointer, JsonNode value) {
        String[] names = pointer.substring(1).split("/", -1);
        ObjectNode parent = body;
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObjectProperty(names[i]);
        }
        parent.set(names[names.length - 1], value);
    }
}
