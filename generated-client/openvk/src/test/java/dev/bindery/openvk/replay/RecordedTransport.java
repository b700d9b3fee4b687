package dev.bindery.openvk.replay;

import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers what was recorded, whatever it is asked. */
final class RecordedTransport implements Transport {

    private final List<TransportRequest> requests = new ArrayList<>();
    private final TransportResponse response;

    RecordedTransport(TransportResponse response) {
        this.response = response;
    }

    @Override
    public CompletionStage<TransportResponse> send(TransportRequest request) {
        requests.add(request);
        return CompletableFuture.completedFuture(response);
    }

    /** {@return what was sent} */
    List<TransportRequest> requests() {
        return requests;
    }

    @Override
    public void close() {}
}
