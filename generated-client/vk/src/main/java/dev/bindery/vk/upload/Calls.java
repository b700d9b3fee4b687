package dev.bindery.vk.upload;

import dev.bindery.runtime.call.Addressed;
import dev.bindery.runtime.call.Answer;
import dev.bindery.runtime.call.Operation;
import java.util.concurrent.CompletableFuture;

/** Makes the calls of an upload, one after the other. */
abstract class Calls {

    abstract <Q, R> CompletableFuture<Answer<R>> exchange(Operation<Q, R> operation, Q request);

    final <Q, R> CompletableFuture<R> call(Operation<Q, R> operation, Q request) {
        return exchange(operation, request).thenApply(Answer::result);
    }

    /** Sends a file to an address that an earlier call told. */
    final <Q, R> CompletableFuture<R> send(String address, Operation<Addressed<Q>, R> operation, Q request) {
        return call(operation, Addressed.at(address, request));
    }
}
