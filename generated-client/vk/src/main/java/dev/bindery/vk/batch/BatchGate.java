package dev.bindery.vk.batch;

import dev.bindery.runtime.call.Call;
import dev.bindery.runtime.call.Chain;
import dev.bindery.runtime.call.Interceptor;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot travel in a batch, and tells each call why the batch failed. */
final class BatchGate implements Interceptor {
    private final BatchTransport batch;

    BatchGate(BatchTransport batch) {
        this.batch = batch;
    }

    @Override
    public CompletionStage<TransportResponse> intercept(Call call, Chain next) {
        String refusal = refusal(call);
        if (refusal != null) {
            return CompletableFuture.failedFuture(
                    new IllegalArgumentException(call.operation().id() + ": " + refusal));
        }
        return next.proceed(call)
                .<CompletionStage<TransportResponse>>handle((answer, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(answer);
                    }
                    Throwable ofAll = batch.failure();
                    return CompletableFuture.failedFuture(ofAll == null ? failure : ofAll);
                })
                .thenCompose(stage -> stage);
    }

    private @Nullable String refusal(Call call) {
        String path = call.operation().path();
        if (!path.startsWith(BatchTransport.METHODS)) {
            return "only methods travel in a batch; call it by itself";
        }
        if (path.startsWith(BatchTransport.METHODS + "execute")) {
            return "a batch is a call of execute itself; call it by itself";
        }
        if (batch.isClosed()) {
            return "the batch was sent before; start another";
        }
        if (batch.size() == Batch.MOST_CALLS) {
            return "the batch has " + Batch.MOST_CALLS + " calls already, and VK runs no more; start another";
        }
        return null;
    }
}
