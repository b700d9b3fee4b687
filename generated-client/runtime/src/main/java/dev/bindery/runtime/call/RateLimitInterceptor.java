package dev.bindery.runtime.call;

import dev.bindery.runtime.transport.TransportResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Has each attempt wait for its turn, where the server limits how often a credential may call. */
final class RateLimitInterceptor implements Interceptor {
    private final String server;
    private final RateLimits queues;
    private final Map<String, RateLimit> limits;

    /**
     * Waits in these queues.
     *
     * @param limits limits by their names: that of a security scheme, or one that operations name
     */
    RateLimitInterceptor(String server, RateLimits queues, Map<String, RateLimit> limits) {
        this.server = server;
        this.queues = queues;
        this.limits = Map.copyOf(limits);
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        String own = call.operation().rateLimit();
        for (Call.Proof proof : call.proofs()) {
            String name = own == null ? proof.scheme() : own;
            RateLimit limit = limits.get(name);
            if (limit != null) {
                return inTurn(call, next, queues.turn(server, name, limit, proof.credential()));
            }
        }
        return next.proceed(call);
    }

    private static CompletionStage<TransportResponse> inTurn(
            Call call, Chain next, CompletableFuture<RateLimiter.Turn> asked) {
        call.cancellation().attach(asked);
        return asked.handle((turn, cancelled) -> turn == null
                        ? call.<TransportResponse>cancelled()
                        : next.proceed(call).whenComplete((answer, failure) -> turn.over()))
                .thenCompose(stage -> stage);
    }
}
