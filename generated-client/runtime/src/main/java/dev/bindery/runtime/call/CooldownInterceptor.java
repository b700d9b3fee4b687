package dev.bindery.runtime.call;

import dev.bindery.runtime.error.ApiError;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Leaves an operation alone for a while after an error that asks for it. Each further call with the same credential would only
 * bring the same error, and harm the credential's standing: it fails with that error without being sent.
 */
final class CooldownInterceptor implements Interceptor {
    private final Scheduler scheduler;
    private final Map<Key, Pause> pauses = new ConcurrentHashMap<>();

    private record Key(String operation, String credential) {}

    private record Pause(long endsAt, Refusal refusal) {}

    CooldownInterceptor(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        Pause pause = pauses.isEmpty() ? null : pauses.get(key(call));
        long now = scheduler.nanoTime();
        if (pause != null && pause.endsAt() - now > 0) {
            return refused(call, pause, Duration.ofNanos(pause.endsAt() - now));
        }
        return next.proceed(call).whenComplete((answer, failure) -> note(call));
    }

    private void note(Call call) {
        Refusal refusal = call.refusal();
        Duration asked = refusal == null ? null : refusal.cooldown();
        if (refusal == null || asked == null) {
            return;
        }
        long now = scheduler.nanoTime();
        pauses.values().removeIf(pause -> pause.endsAt() - now <= 0);
        pauses.put(key(call), new Pause(now + asked.toNanos(), refusal));
    }

    private static CompletionStage<TransportResponse> refused(Call call, Pause pause, Duration left) {
        ApiError error = pause.refusal().error();
        call.refusal(pause.refusal());
        return CompletableFuture.failedFuture(call.failure(
                Failure.API,
                details -> details.reason("not sent, for it answered error " + error.code() + text(error.message())
                                + " and is left alone for another " + left.toSeconds() + " s")
                        .error(error)));
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : ": " + message;
    }

    private static Key key(Call call) {
        StringBuilder credentials = new StringBuilder();
        call.proofs().forEach(proof -> credentials.append(Digests.of(proof.credential())));
        return new Key(call.operation().id(), credentials.toString());
    }
}
