package dev.bindery.runtime.call;

import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Ends a call, all its attempts and pauses together, when its time is over. */
final class DeadlineInterceptor implements Interceptor {
    private final Duration deadline;
    private final Scheduler scheduler;

    DeadlineInterceptor(Duration deadline, Scheduler scheduler) {
        this.deadline = deadline;
        this.scheduler = scheduler;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        call.deadline(scheduler.nanoTime() + deadline.toNanos());
        CompletableFuture<TransportResponse> result = new CompletableFuture<>();
        CompletionStage<Void> alarm = scheduler.after(deadline);
        alarm.thenRunAsync(() -> expire(call, result), scheduler.executor());
        next.proceed(call).whenComplete((answer, failure) -> {
            alarm.toCompletableFuture().cancel(false);
            if (failure == null) {
                result.complete(answer);
            } else {
                result.completeExceptionally(Futures.unwrap(failure));
            }
        });
        return result;
    }

    private void expire(Call call, CompletableFuture<TransportResponse> result) {
        boolean late = result.completeExceptionally(call.failure(
                Failure.TIMEOUT, details -> details.reason("no result within " + deadline.toMillis() + " ms")));
        if (late) {
            call.cancellation().cancel();
        }
    }
}
