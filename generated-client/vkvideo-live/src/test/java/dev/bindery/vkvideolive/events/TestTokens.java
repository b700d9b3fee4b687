package dev.bindery.vkvideolive.events;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Gives out connection-1, connection-2 …, subscription-1 …, unless it is told to fail. */
final class TestTokens implements EventTokens {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger subscriptions = new AtomicInteger();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    void failOnce(Throwable failure) {
        failures.add(failure);
    }

    @Override
    public CompletionStage<String> connection() {
        return next("connection-", connections);
    }

    @Override
    public CompletionStage<String> subscription(String channel) {
        return next("subscription-", subscriptions);
    }

    private CompletionStage<String> next(String name, AtomicInteger number) {
        @Nullable Throwable failure = failures.poll();
        return failure == null
                ? CompletableFuture.completedFuture(name + number.incrementAndGet())
                : CompletableFuture.failedFuture(failure);
    }
}
