package dev.bindery.contract;

import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gives the same answer to every request, without a server. */
record CannedTransport(String body) implements Transport {

    @Override
    public CompletionStage<TransportResponse> send(TransportRequest request) {
        return CompletableFuture.completedFuture(
                new TransportResponse(200, Headers.empty(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {}
}
