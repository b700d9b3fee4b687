package dev.bindery.runtime.call;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The result of a call. Cancelling it gives the call up. */
final class CallFuture<T> extends CompletableFuture<T> {
    private final Cancellation cancellation;

    CallFuture(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            cancellation.cancel();
        }
        return cancelled;
    }

    void completeAs(T value, @Nullable Throwable failure) {
        if (failure == null) {
            complete(value);
        } else {
            completeExceptionally(Futures.unwrap(failure));
        }
    }
}
