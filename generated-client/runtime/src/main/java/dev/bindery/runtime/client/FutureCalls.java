package dev.bindery.runtime.client;

import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.Operation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Makes each call when the one before has answered. A result that is cancelled cancels the call under way. */
final class FutureCalls extends Calls {
    private final AsyncExchange client;
    private final CompletableFuture<?> result;

    private FutureCalls(AsyncExchange client, CompletableFuture<?> result) {
        this.client = client;
        this.result = result;
    }

    static <R> CompletableFuture<R> run(AsyncExchange client, Function<Calls, CompletableFuture<R>> steps) {
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletionStage<R> end = steps.apply(new FutureCalls(client, result));
        end.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                Throwable cause = failure.getCause();
                result.completeExceptionally(failure instanceof CompletionException && cause != null ? cause : failure);
            }
        });
        return result;
    }

    @Override
    public <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request) {
        if (result.isCancelled()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<Answer<R>> call = client.exchange(operation, request);
        CompletionStage<?> end = result;
        end.whenComplete((value, failure) -> call.cancel(true));
        return call;
    }
}
