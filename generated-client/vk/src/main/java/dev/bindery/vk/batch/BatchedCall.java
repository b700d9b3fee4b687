package dev.bindery.vk.batch;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A call that travels in a batch.
 *
 * @param method the method's name
 * @param parameters its parameters
 * @param answer to be completed with its answer
 */
record BatchedCall(String method, Map<String, JsonValue> parameters, CompletableFuture<TransportResponse> answer) {

    void succeed(JsonValue result) {
        answer(Map.of("response", result));
    }

    void fail(long code, String message) {
        answer(Map.of(
                "error", JsonValue.of(Map.of("error_code", JsonValue.of(code), "error_msg", JsonValue.of(message)))));
    }

    void fail(String reason) {
        answer.completeExceptionally(new IOException(reason));
    }

    private void answer(Map<String, JsonValue> envelope) {
        Headers headers = Headers.of(Map.of("Content-Type", List.of("application/json")));
        answer.complete(
                new TransportResponse(200, headers, JsonValue.of(envelope).toJsonBytes()));
    }

    /** {@return the method alone: the parameters may hold secrets} */
    @Override
    public String toString() {
        return method;
    }
}
