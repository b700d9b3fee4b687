package dev.bindery.runtime.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets asynchronous actions run one after the other, in the order in which they came. No thread waits. */
final class Turns {
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    <T extends @Nullable Object> CompletableFuture<T> inTurn(Supplier<? extends CompletionStage<T>> action) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        CompletableFuture<?> before;
        synchronized (this) {
            before = last;
            last = over;
        }
        CompletableFuture<T> result = before.thenCompose(ready -> guarded(action));
        CompletionStage<T> unused = result.whenComplete((value, failure) -> over.complete(null));
        return result;
    }

    private static <T extends @Nullable Object> CompletionStage<T> guarded(
            Supplier<? extends CompletionStage<T>> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
