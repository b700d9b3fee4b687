package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sends a call again where that may help and does no harm. No thread waits meanwhile. */
final class RetryInterceptor implements Interceptor {
    private final RetryPolicy policy;
    private final Scheduler scheduler;

    RetryInterceptor(RetryPolicy policy, Scheduler scheduler) {
        this.policy = policy;
        this.scheduler = scheduler;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        return attempt(call, next, 1);
    }

    private CompletionStage<TransportResponse> attempt(Call call, Chain next, int number) {
        return next.proceed(call)
                .<CompletionStage<TransportResponse>>handle((answer, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(answer);
                    }
                    Throwable reason = Futures.unwrap(failure);
                    boolean again =
                            reason instanceof ApiException e && e.isRetryable() && number < policy.maxAttempts();
                    if (!again || call.cancellation().isCancelled()) {
                        return CompletableFuture.failedFuture(reason);
                    }
                    return later(call, next, number, (ApiException) reason);
                })
                .thenCompose(stage -> stage);
    }

    private CompletionStage<TransportResponse> later(Call call, Chain next, int number, ApiException failure) {
        Duration own = policy.delayAfter(number, scheduler.chance());
        Duration asked = RetryAfter.of(failure.headers(), scheduler.now());
        Duration pause = asked.compareTo(own) > 0 ? asked : own;
        if (call.endsWithin(pause, scheduler.nanoTime())) {
            return CompletableFuture.failedFuture(failure); // more telling than a timeout after a useless wait
        }
        CompletableFuture<Void> waiting = scheduler.after(pause);
        call.cancellation().attach(waiting);
        return waiting.handleAsync(
                        (over, cancelled) -> cancelled == null
                                ? attempt(call, next, number + 1)
                                : call.<TransportResponse>cancelled(),
                        scheduler.executor())
                .thenCompose(stage -> stage);
    }
}
