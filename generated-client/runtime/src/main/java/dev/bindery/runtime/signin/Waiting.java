package dev.bindery.runtime.signin;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Waits for what happens elsewhere. */
final class Waiting {

    private Waiting() {}

    /**
     * Waits in this thread.
     *
     * @throws CancellationException if the thread is interrupted; the future is cancelled then
     */
    static <T> T waitFor(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            CancellationException interrupted = new CancellationException("the waiting thread was interrupted");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            Throwable reason = unwrap(e);
            if (reason instanceof RuntimeException failure) {
                failure.addSuppressed(new WaitedHere());
                throw failure;
            }
            throw new IllegalStateException(reason);
        }
    }

    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while ((inner instanceof ExecutionException || inner instanceof CompletionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** Shows where the caller stood: the exception itself comes from a thread of the transport. */
    private static final class WaitedHere extends Exception {
        private static final long serialVersionUID = 1L;

        WaitedHere() {
            super("waited for here");
        }
    }
}
