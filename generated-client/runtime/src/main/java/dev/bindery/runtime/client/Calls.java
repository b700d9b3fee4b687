package dev.bindery.runtime.client;

import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Makes calls of which each needs what the one before answered, such as those of an upload. */
public abstract class Calls {

    Calls() {}

    /** Makes a call and waits for its answer. Every view of a generated client does. */
    @FunctionalInterface
    public interface Exchange {

        /**
         * Makes a call.
         *
         * @param <Q> the request
         * @param <R> the result
         * @param operation the operation
         * @param request its request
         * @return the answer
         */
        <Q, R> Answer<R> exchange(Operation<Q, R> operation, Q request);
    }

    /** Makes a call and does not wait. Every asynchronous view of a generated client does. */
    @FunctionalInterface
    public interface AsyncExchange {

        /**
         * Makes a call.
         *
         * @param <Q> the request
         * @param <R> the result
         * @param operation the operation
         * @param request its request
         * @return the answer, later
         */
        <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request);
    }

    /**
     * Makes calls in the thread of the caller, so that the stack traces of failures lead there.
     *
     * @param <R> what the last call ends with
     * @param client makes each call
     * @param steps the calls, each begun when the one before has answered
     * @return what they end with
     */
    public static <R> R now(Exchange client, Function<Calls, CompletableFuture<R>> steps) {
        return BlockingCalls.run(client, steps);
    }

    /**
     * Makes calls without waiting.
     *
     * @param <R> what the last call ends with
     * @param client makes each call
     * @param steps the calls, each begun when the one before has answered
     * @return what they end with, later; cancelling it cancels the call under way
     */
    public static <R> CompletableFuture<R> later(AsyncExchange client, Function<Calls, CompletableFuture<R>> steps) {
        return FutureCalls.run(client, steps);
    }

    /**
     * Makes a call.
     *
     * @param <Q> the request
     * @param <R> the result
     * @param operation the operation
     * @param request its request
     * @return the whole answer
     */
    public abstract <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request);

    /**
     * Makes a call.
     *
     * @param <Q> the request
     * @param <R> the result
     * @param operation the operation
     * @param request its request
     * @return the result
     */
    public final <Q, R> CompletableFuture<R> call(Operation<Q, R> operation, Q request) {
        return exchange(operation, request).thenApply(Answer::result);
    }

    /**
     * Makes a call to an address that an earlier one told.
     *
     * @param <Q> the request
     * @param <R> the result
     * @param address the address, which is not printed if it is none
     * @param operation the operation
     * @param request its request
     * @return the result
     */
    public final <Q, R> CompletableFuture<R> send(String address, Operation<Addressed<Q>, R> operation, Q request) {
        return call(operation, Addressed.at(address, request));
    }
}
