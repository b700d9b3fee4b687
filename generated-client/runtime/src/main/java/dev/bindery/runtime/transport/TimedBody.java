package dev.bindery.runtime.transport;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, which must be there in time: the timeout of the JDK's client ends with the headers. */
final class TimedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final Duration left;
    private volatile Flow.@Nullable Subscription subscription;

    /** @param left how much time there is */
    TimedBody(Duration left) {
        this.left = left;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        bytes.onSubscribe(newSubscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        bytes.onNext(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        CompletableFuture<byte[]> body = bytes.getBody().toCompletableFuture();
        return body.isDone()
                ? body
                : body.copy().orTimeout(left.toNanos(), TimeUnit.NANOSECONDS).exceptionallyCompose(this::giveUp);
    }

    private CompletionStage<byte[]> giveUp(Throwable failure) {
        Flow.Subscription open = subscription;
        if (failure instanceof TimeoutException && open != null) {
            open.cancel();
            return CompletableFuture.failedFuture(new HttpTimeoutException("the answer did not end in time"));
        }
        return CompletableFuture.failedFuture(failure);
    }
}
