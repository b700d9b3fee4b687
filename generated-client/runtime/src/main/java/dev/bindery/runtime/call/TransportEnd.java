package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.BlockingTransport;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The end of the chain: the request leaves. */
record TransportEnd(Transport transport, Duration timeout, Scheduler scheduler) implements Chain {

    @Override
    public CompletionStage<TransportResponse> proceed(Call call) {
        if (call.cancellation().isCancelled()) {
            return call.cancelled();
        }
        call.sending();
        if (transport instanceof BlockingTransport blocking && call.isWaitedForHere()) {
            return exchange(blocking, call);
        }
        CompletableFuture<TransportResponse> exchange = Futures.guarded(
                        () -> transport.send(call.attempt().toRequest(timeout)))
                .toCompletableFuture();
        call.cancellation().attach(exchange);
        return exchange;
    }

    /** The thread that waits for the call does so here, and not longer than the call may take. */
    private CompletionStage<TransportResponse> exchange(BlockingTransport blocking, Call call) {
        Duration left = call.left(timeout, scheduler.nanoTime());
        try {
            return CompletableFuture.completedFuture(
                    blocking.exchange(call.attempt().toRequest(left)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(call.interrupted(e));
        } catch (IOException | RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
