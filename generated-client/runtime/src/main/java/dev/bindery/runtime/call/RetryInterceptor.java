package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.RetryAdvice;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sends a call again where that may help and does no harm. No thread waits meanwhile. */
final class RetryInterceptor implements Interceptor {
    /** For a server that wants its calls further apart: in the end it takes each of them. */
    private static final RetryPolicy IN_TURN =
            new RetryPolicy(100, Duration.ofSeconds(1), 1.2, Duration.ofSeconds(8), 0.5);

    private final RetryPolicy policy;
    private final Scheduler scheduler;

    RetryInterceptor(RetryPolicy policy, Scheduler scheduler) {
        this.policy = policy;
        this.scheduler = scheduler;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        return attempt(call, next, new Tries(1, 1));
    }

    private CompletionStage<TransportResponse> attempt(Call call, Chain next, Tries tries) {
        return next.proceed(call)
                .<CompletionStage<TransportResponse>>handle((answer, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(answer);
                    }
                    Throwable reason = Futures.unwrap(failure);
                    boolean again = reason instanceof ApiException e && e.isRetryable() && mayGoOn(call, tries);
                    if (!again || call.cancellation().isCancelled()) {
                        return CompletableFuture.failedFuture(reason);
                    }
                    return later(call, next, tries, (ApiException) reason);
                })
                .thenCompose(stage -> stage);
    }

    private boolean mayGoOn(Call call, Tries tries) {
        return waits(call)
                ? policy.maxAttempts() > 1 && tries.waits() < IN_TURN.maxAttempts()
                : tries.attempts() < policy.maxAttempts();
    }

    private static boolean waits(Call call) {
        Refusal refusal = call.refusal();
        return refusal != null && refusal.advice() == RetryAdvice.WAIT;
    }

    private CompletionStage<TransportResponse> later(Call call, Chain next, Tries tries, ApiException failure) {
        boolean waits = waits(call);
        Duration own = waits
                ? IN_TURN.delayAfter(tries.waits(), scheduler.chance())
                : policy.delayAfter(tries.attempts(), scheduler.chance());
        Duration asked = RetryAfter.of(failure.headers(), scheduler.now());
        Duration pause = asked.compareTo(own) > 0 ? asked : own;
        if (call.endsWithin(pause, scheduler.nanoTime())) {
            return CompletableFuture.failedFuture(failure); // more telling than a timeout after a useless wait
        }
        CompletableFuture<Void> waiting = scheduler.after(pause);
        call.cancellation().attach(waiting);
        return waiting.handleAsync(
                        (over, cancelled) -> cancelled == null
                                ? attempt(call, next, waits ? tries.plusWait() : tries.plusAttempt())
                                : call.<TransportResponse>cancelled(),
                        scheduler.executor())
                .thenCompose(stage -> stage);
    }

    /** Attempts that the policy counts, and those that only came too early. */
    private record Tries(int attempts, int waits) {

        Tries plusAttempt() {
            return new Tries(attempts + 1, waits);
        }

        Tries plusWait() {
            return new Tries(attempts, waits + 1);
        }
    }
}
