package dev.bindery.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/**
 * An example of an answer.
 *
 * @param place which operation, status and media type it stands under, for messages
 * @param status the HTTP status, {@code 2XX} for all of a kind
 * @param schema the schema of the body
 * @param value the body
 */
record SpecExample(String place, String status, JsonNode schema, JsonNode value) {

    /** {@return all examples of an operation's answers} */
    static Stream<SpecExample> of(SpecDocument document, SpecOperation operation) {
        return operation
                .node()
                .path("responses")
                .propertyStream()
                .flatMap(response -> document.resolve(response.getValue())
                        .path("content")
                        .propertyStream()
                        .flatMap(content -> {
                            String status = response.getKey();
                            String place = operation + " " + status + " " + content.getKey();
                            JsonNode body = content.getValue();
                            return values(body)
                                    .map(value -> new SpecExample(place, status, body.path("schema"), value));
                        }));
    }

    private static Stream<JsonNode> values(JsonNode body) {
        Stream<JsonNode> named = body.path("examples").valueStream().map(example -> example.path("value"));
        return body.has("example") ? Stream.concat(Stream.of(body.path("example")), named) : named;
    }

    boolean isOfSuccess() {
        return status.startsWith("2");
    }
}
