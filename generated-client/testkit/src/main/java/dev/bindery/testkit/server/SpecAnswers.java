package dev.bindery.testkit.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.Reply;
import dev.bindery.testkit.spec.SpecOperation;
import dev.bindery.testkit.spec.SpecResponse;

/** Answers with the examples of the specification. */
public final class SpecAnswers {

    private SpecAnswers() {}

    /**
     * Answers the example of an operation.
     *
     * @param operation the operation
     * @param request the request, whose {@code Accept} header chooses among media types
     * @return its example; an answer that says what is missing, with status 501, where it has none
     */
    public static Reply answer(SpecOperation operation, ReceivedRequest request) {
        SpecResponse success = operation.success().accepting(request.header("Accept"));
        if (success.mediaType().isEmpty()) {
            return Reply.of(success.status(), "text/plain", "");
        }
        String mediaType = success.mediaType().get();
        return success.example()
                .map(example -> Reply.of(success.status(), mediaType, text(example, mediaType)))
                .orElseGet(() -> Reply.of(
                        501,
                        "text/plain; charset=utf-8",
                        "The specification has no example for " + operation + ": script an answer with TestServer.on(\""
                                + operation + "\").result(…)."));
    }

    private static String text(JsonNode example, String mediaType) {
        boolean plain = example.isTextual() && !mediaType.contains("json");
        return plain ? example.textValue() : example.toString();
    }
}
