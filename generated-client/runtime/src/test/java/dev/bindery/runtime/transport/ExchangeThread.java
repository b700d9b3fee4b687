package dev.bindery.runtime.transport;

import java.util.concurrent.CompletableFuture;

/** A thread that sends a request and waits for the answer. Cancelling interrupts it. */
final class ExchangeThread extends CompletableFuture<TransportResponse> {
    private final Thread thread;

    ExchangeThread(BlockingTransport transport, TransportRequest request) {
        thread = new Thread(() -> {
            try {
                complete(transport.exchange(request));
            } catch (Exception e) {
                completeExceptionally(e);
            }
        });
        thread.start();
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        thread.interrupt();
        return cancelled;
    }
}
