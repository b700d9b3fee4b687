package dev.bindery.vk.batch;

import dev.bindery.runtime.call.RateLimit;
import dev.bindery.runtime.call.RateLimits;
import dev.bindery.runtime.call.RetryPolicy;
import dev.bindery.vk.VkClient;
import dev.bindery.vk.VkException;
import dev.bindery.vk.execute.ExecuteRequest;
import dev.bindery.vk.execute.ExecuteResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Up to 25 calls that travel together, as one call of {@code execute}: it counts once against the rate limit. Each call has its
 * own result or its own {@link VkException}.
 *
 * <pre>{@code
 * Batch<VkClient.UserAsync> batch = Batch.of(vk);
 * CompletableFuture<List<UserFull>> me = batch.calls().users().get();
 * CompletableFuture<WallGetResult> posts = batch.calls().wall().get(w -> w.count(5));
 * batch.send();
 * show(Batch.result(me), Batch.result(posts));
 * }</pre>
 *
 * <p>A batch is sent once, within an hour. For use by one thread; the futures may be handed to others.
 *
 * @param <V> the calls that the client's token may make
 */
public final class Batch<V> {
    /** How many calls a batch takes at most: VK runs no more. */
    public static final int MOST_CALLS = 25;

    /** A batch is sent sooner than that. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final URI NOWHERE = URI.create("https://batch.invalid");

    private final BatchTransport collected;
    private final V calls;
    private final Function<ExecuteRequest, CompletableFuture<ExecuteResponse>> execute;

    private Batch(
            Function<VkClient.Setup, V> view,
            Consumer<? super VkClient.Setup> setup,
            Function<ExecuteRequest, CompletableFuture<ExecuteResponse>> execute) {
        this.collected = new BatchTransport();
        this.execute = execute;
        VkClient.Setup inner = VkClient.at(NOWHERE).timeout(LONGEST).deadline(LONGEST);
        setup.accept(inner);
        // What waits and what is tried again is the call of execute, and not what travels in it.
        List.of("user", "group").forEach(limit -> inner.rateLimit(limit, new RateLimit(MOST_CALLS, LONGEST)));
        this.calls = view.apply(inner.transport(collected)
                .intercept(new BatchGate(collected))
                .retry(RetryPolicy.none())
                .rateLimits(RateLimits.separate()));
    }

    /**
     * Starts a batch of calls of a user.
     *
     * @param vk makes the call of {@code execute}
     * @return a batch without calls
     */
    public static Batch<VkClient.UserAsync> of(VkClient.User vk) {
        return of(vk, setup -> {});
    }

    /**
     * Starts a batch of calls of a user.
     *
     * @param vk makes the call of {@code execute}
     * @param setup sets who hears of drift in the results, and who observes the calls
     * @return a batch without calls
     */
    public static Batch<VkClient.UserAsync> of(VkClient.User vk, Consumer<? super VkClient.Setup> setup) {
        return new Batch<>(
                inner -> inner.user("in the call of execute").async(),
                setup,
                vk.async().execute()::execute);
    }

    /**
     * Starts a batch of calls of a community.
     *
     * @param vk makes the call of {@code execute}
     * @return a batch without calls
     */
    public static Batch<VkClient.GroupAsync> of(VkClient.Group vk) {
        return of(vk, setup -> {});
    }

    /**
     * Starts a batch of calls of a community.
     *
     * @param vk makes the call of {@code execute}
     * @param setup sets who hears of drift in the results, and who observes the calls
     * @return a batch without calls
     */
    public static Batch<VkClient.GroupAsync> of(VkClient.Group vk, Consumer<? super VkClient.Setup> setup) {
        return new Batch<>(
                inner -> inner.group("in the call of execute").async(),
                setup,
                vk.async().execute()::execute);
    }

    /**
     * The calls that may be added, by making them: each future completes when the batch is sent. A call that cannot travel in
     * a batch (an upload, {@code execute} itself, a call beyond the 25th) fails at once with an
     * {@link IllegalArgumentException} that says why.
     *
     * @return the calls
     */
    public V calls() {
        return calls;
    }

    /** {@return how many calls there are} */
    public int size() {
        return collected.size();
    }

    /**
     * Sends the calls and waits for their answers. Afterwards all futures are complete, each with its own result or exception.
     *
     * @throws VkException if the batch as a whole fails; then each of its calls fails with it, too
     * @throws IllegalStateException if it was sent before
     */
    public void send() {
        result(sendAsync());
    }

    /**
     * Sends the calls.
     *
     * @return completes after the futures of all calls, with an exception only if the batch as a whole fails
     * @throws IllegalStateException if it was sent before
     */
    public CompletableFuture<Void> sendAsync() {
        List<BatchedCall> sent = collected.sealed();
        if (sent.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        ExecuteRequest request = ExecuteRequest.build(r -> r.code(VkScript.of(sent)));
        return execute.apply(request).handle((answer, failure) -> {
            if (failure != null) {
                Throwable cause = failure.getCause();
                Throwable reason = failure instanceof CompletionException && cause != null ? cause : failure;
                collected.fail(sent, reason);
                throw new CompletionException(reason);
            }
            BatchAnswer.of(answer).hand(sent);
            return null;
        });
    }

    /**
     * Gives the result of a call of a batch that was sent, or waits for it.
     *
     * @param call the call
     * @param <T> the type of its result
     * @return the result
     * @throws VkException if the call failed
     */
    public static <T> T result(CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
