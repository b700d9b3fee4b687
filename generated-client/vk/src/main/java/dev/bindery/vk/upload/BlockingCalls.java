package dev.bindery.vk.upload;

import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.Operation;
import dev.bindery.vk.VkClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Makes each call in the thread of the caller, so that its stack trace leads there. */
final class BlockingCalls extends Calls {
    private final VkClient.View vk;

    private BlockingCalls(VkClient.View vk) {
        this.vk = vk;
    }

    static <R> R run(VkClient.View vk, Function<Calls, CompletableFuture<R>> steps) {
        try {
            return steps.apply(new BlockingCalls(vk)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request) {
        return CompletableFuture.completedFuture(vk.exchange(operation, request));
    }
}
