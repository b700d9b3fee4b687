package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The end of the chain: the request leaves. */
record TransportEnd(Transport transport, Duration timeout) implements Chain {

    @Override
    public CompletionStage<TransportResponse> proceed(Call call) {
        if (call.cancellation().isCancelled()) {
            return call.cancelled();
        }
        call.sending();
        CompletableFuture<TransportResponse> exchange = Futures.guarded(
                        () -> transport.send(call.attempt().toRequest(timeout)))
                .toCompletableFuture();
        call.cancellation().attach(exchange);
        return exchange;
    }
}
