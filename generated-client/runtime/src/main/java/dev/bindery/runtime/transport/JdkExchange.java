package dev.bindery.runtime.transport;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An exchange under way. Cancelling it, or the end of its time, cancels the exchange of the JDK's client. */
final class JdkExchange extends CompletableFuture<TransportResponse> implements Cancellable {
    private final CompletableFuture<HttpResponse<byte[]>> http;

    JdkExchange(CompletableFuture<HttpResponse<byte[]>> http, Duration timeout) {
        this.http = http;
        // Not the timeout of the JDK's client: that one ends with the headers of the answer.
        CompletionStage<Void> alarm =
                new CompletableFuture<Void>().completeOnTimeout(null, timeout.toNanos(), TimeUnit.NANOSECONDS);
        alarm.thenRunAsync(() -> expire(timeout));
        CompletionStage<HttpResponse<byte[]>> end = http;
        end.whenComplete((response, failure) -> {
            alarm.toCompletableFuture().cancel(false);
            finish(response, failure);
        });
    }

    private void expire(Duration timeout) {
        boolean late = completeExceptionally(JdkFailures.late(timeout));
        if (late) {
            http.cancel(true);
        }
    }

    private void finish(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        if (response == null) {
            completeExceptionally(JdkFailures.explain(Objects.requireNonNull(failure, "failure")));
            return;
        }
        try {
            complete(JdkAnswer.of(response));
        } catch (TransportException e) {
            completeExceptionally(e);
        }
    }

    @Override
    public void cancel() {
        cancel(true);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        http.cancel(true);
        return cancelled;
    }
}
