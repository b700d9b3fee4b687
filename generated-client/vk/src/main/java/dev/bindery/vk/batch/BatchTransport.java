package dev.bindery.vk.batch;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Keeps the calls that are made, to send them together. What the address says (version, language) is that of the batch. */
final class BatchTransport implements Transport {
    static final String METHODS = "/method/";

    private final List<BatchedCall> calls = new ArrayList<>();
    private boolean closed;
    private @Nullable Throwable failure;

    @Override
    public synchronized CompletionStage<TransportResponse> send(TransportRequest request) {
        Map<String, JsonValue> parameters = new LinkedHashMap<>();
        if (request.body() instanceof RequestBody.Form form) {
            for (NameValue field : form.fields()) {
                parameters.put(field.name(), JsonValue.of(field.value()));
            }
        }
        String method = request.uri().getPath().substring(METHODS.length());
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        calls.add(new BatchedCall(method, parameters, answer));
        return answer;
    }

    synchronized int size() {
        return calls.size();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** {@return the calls; from now on there will be no more} */
    synchronized List<BatchedCall> sealed() {
        if (closed) {
            throw new IllegalStateException("the batch was sent before");
        }
        closed = true;
        return List.copyOf(calls);
    }

    /** Fails all calls for one reason. */
    void fail(List<BatchedCall> sent, Throwable reason) {
        synchronized (this) {
            failure = reason;
        }
        sent.forEach(call -> call.fail("the batch failed"));
    }

    /** {@return why the batch as a whole failed; null if it did not} */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    /** Nothing is open. */
    @Override
    public void close() {}
}
