package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.Credentials;
import dev.bindery.runtime.error.ApiException;
import dev.bindery.runtime.error.ErrorRules;
import dev.bindery.runtime.error.Failure;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** Makes calls: prepares them, sends them through the chain, reads the result. Safe for use by many threads. */
public final class CallEngine {
    private final CallPreparation preparation;
    private final AnswerReader reader;
    private final Chain chain;

    /**
     * Creates an engine.
     *
     * @param transport carries the requests; not closed by the engine
     * @param credentials what the client can prove
     * @param errors what errors look like
     * @param settings how to call; copied
     */
    public CallEngine(Transport transport, Credentials credentials, ErrorRules errors, CallSettings settings) {
        this(transport, credentials, errors, settings, Scheduler.SYSTEM);
    }

    CallEngine(
            Transport transport,
            Credentials credentials,
            ErrorRules errors,
            CallSettings settings,
            Scheduler scheduler) {
        CallSettings fixed = settings.copy();
        this.preparation = new CallPreparation(fixed, errors);
        this.reader = new AnswerReader(fixed.driftListener());
        this.chain = chain(
                interceptors(credentials, errors, fixed, scheduler),
                new TransportEnd(transport, fixed.timeout(), scheduler));
    }

    /** Every concern of a call, from the outermost to the innermost. */
    private static List<Interceptor> interceptors(
            Credentials credentials, ErrorRules errors, CallSettings settings, Scheduler scheduler) {
        List<Interceptor> all = new ArrayList<>();
        all.add(new ObservationInterceptor(settings.observers(), scheduler));
        all.add(new DeadlineInterceptor(settings.deadline(), scheduler));
        all.addAll(settings.interceptors());
        if (settings.challengeHandler() != null) {
            all.add(new ChallengeInterceptor(settings.challengeHandler()));
        }
        all.add(new RetryInterceptor(settings.retry(), scheduler));
        all.add(new AuthorizeInterceptor(credentials, errors));
        all.add(new CooldownInterceptor(scheduler));
        all.add(new RateLimitInterceptor(settings.baseUri().getAuthority(), settings.queues(), settings.rateLimits()));
        all.add(new AttemptObservationInterceptor(settings.observers(), scheduler));
        all.add(new ErrorInterceptor(errors));
        return all;
    }

    private static Chain chain(List<Interceptor> interceptors, Chain end) {
        Chain chain = end;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            Interceptor interceptor = interceptors.get(i);
            Chain rest = chain;
            chain = call -> Futures.guarded(() -> interceptor.intercept(call, rest));
        }
        return chain;
    }

    /**
     * Calls and waits. Reads the result in this thread.
     *
     * @param operation the operation
     * @param request its parameters
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @return the answer
     * @throws ApiException if the call fails, with this thread's stack trace; when the thread is interrupted the exchange is
     *     cancelled and the failure is {@link Failure#CANCELLED}
     * @throws IllegalArgumentException if the request has a value that cannot be sent
     */
    public <Q, R> Answer<R> exchange(Operation<Q, R> operation, Q request) {
        Call call = preparation.prepare(operation, request);
        call.waitedForHere();
        CompletableFuture<TransportResponse> answer = chain.proceed(call).toCompletableFuture();
        try {
            return reader.read(operation, call, answer.get());
        } catch (InterruptedException e) {
            call.cancellation().cancel();
            Thread.currentThread().interrupt();
            throw call.interrupted(e);
        } catch (ExecutionException e) {
            throw Futures.rethrown(Futures.unwrap(e), call);
        }
    }

    /**
     * Calls without waiting.
     *
     * @param operation the operation
     * @param request its parameters
     * @param wanted what is wanted of the answer
     * @param <Q> the type of the request
     * @param <R> the type of the result
     * @param <T> the type of what is wanted
     * @return what is wanted, later; cancelling it gives the call up. What {@link #exchange} throws comes as its exception
     */
    public <Q, R, T> CompletableFuture<T> exchangeAsync(
            Operation<Q, R> operation, Q request, Function<Answer<R>, T> wanted) {
        Call call;
        try {
            call = preparation.prepare(operation, request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        CallFuture<T> result = new CallFuture<>(call.cancellation());
        chain.proceed(call)
                .thenApply(answer -> wanted.apply(reader.read(operation, call, answer)))
                .whenComplete(result::completeAs);
        return result;
    }
}
