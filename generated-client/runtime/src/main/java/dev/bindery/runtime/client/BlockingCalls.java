package dev.bindery.runtime.client;

import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Makes each call in the thread of the caller, so that its stack trace leads there. */
final class BlockingCalls extends Calls {
    private final Exchange client;

    private BlockingCalls(Exchange client) {
        this.client = client;
    }

    static <R> R run(Exchange client, Function<Calls, CompletableFuture<R>> steps) {
        try {
            return steps.apply(new BlockingCalls(client)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request) {
        return CompletableFuture.completedFuture(client.exchange(operation, request));
    }
}
