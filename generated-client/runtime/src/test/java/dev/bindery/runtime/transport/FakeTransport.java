package dev.bindery.runtime.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A server in memory: answers what it was told, in that order, the last answer again and again. */
public final class FakeTransport implements Transport {
    private final List<Supplier<CompletableFuture<TransportResponse>>> script = new ArrayList<>();
    private final List<TransportRequest> requests = new CopyOnWriteArrayList<>();
    private final List<CompletableFuture<TransportResponse>> exchanges = new CopyOnWriteArrayList<>();
    private boolean closed;

    public FakeTransport answer(int status, String body) {
        return answer(status, "application/json", body);
    }

    public FakeTransport answer(int status, String contentType, String body) {
        return answer(status, Map.of("Content-Type", List.of(contentType)), body);
    }

    public FakeTransport answer(int status, Map<String, List<String>> headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return then(() -> CompletableFuture.completedFuture(new TransportResponse(status, Headers.of(headers), bytes)));
    }

    public FakeTransport notSent() {
        return fail(new TransportException(TransportException.Kind.NOT_SENT, "connection refused", null));
    }

    public FakeTransport connectionLost() {
        return fail(new IOException("connection reset"));
    }

    public FakeTransport timeout() {
        return fail(new TransportException(TransportException.Kind.TIMEOUT, "too slow", null));
    }

    public FakeTransport fail(Throwable failure) {
        return then(() -> CompletableFuture.failedFuture(failure));
    }

    /** Never answers. */
    public FakeTransport silence() {
        return then(CompletableFuture::new);
    }

    private FakeTransport then(Supplier<CompletableFuture<TransportResponse>> step) {
        script.add(step);
        return this;
    }

    @Override
    public CompletionStage<TransportResponse> send(TransportRequest request) {
        int step = Math.min(requests.size(), script.size() - 1);
        requests.add(request);
        CompletableFuture<TransportResponse> exchange = script.get(step).get();
        exchanges.add(exchange);
        return exchange;
    }

    /** What was sent up to now. */
    public List<TransportRequest> requests() {
        return requests;
    }

    public TransportRequest request() {
        return requests.get(requests.size() - 1);
    }

    /** The exchange that was begun last. */
    public CompletableFuture<TransportResponse> exchange() {
        return exchanges.get(exchanges.size() - 1);
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
