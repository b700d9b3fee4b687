package dev.bindery.runtime.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** What {@code CompletableFuture} lacks. */
final class Futures {
    private Futures() {}

    /** A stage, also where making it throws. */
    static <T> CompletionStage<T> guarded(Supplier<CompletionStage<T>> stage) {
        try {
            return stage.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The exception that a stage failed with, without the ones that stages wrap around it. */
    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        Throwable cause = inner.getCause();
        while (cause != null && (inner instanceof CompletionException || inner instanceof ExecutionException)) {
            inner = cause;
            cause = inner.getCause();
        }
        return inner;
    }

    /**
     * The exception to throw in the thread that waited. One that belongs to this call alone gets the stack trace of that
     * thread; what happened inside stays as its cause.
     */
    static RuntimeException rethrown(Throwable failure, Call call) {
        if (call.owns(failure)) {
            failure.setStackTrace(new Throwable().getStackTrace());
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new CompletionException(failure);
    }
}
