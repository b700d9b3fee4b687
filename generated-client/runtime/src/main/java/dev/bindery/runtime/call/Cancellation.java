package dev.bindery.runtime.call;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Gives up what a call is waiting for at the moment: an exchange, a pause, a credential. */
final class Cancellation {
    private boolean cancelled;
    private @Nullable Future<?> current;

    /** Puts what the call waits for from now on in the place of what it waited for. */
    void attach(Future<?> waitedFor) {
        boolean tooLate;
        synchronized (this) {
            current = waitedFor;
            tooLate = cancelled;
        }
        if (tooLate) {
            waitedFor.cancel(true);
        }
    }

    void cancel() {
        Future<?> waitedFor;
        synchronized (this) {
            cancelled = true;
            waitedFor = current;
        }
        if (waitedFor != null) {
            waitedFor.cancel(true);
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }
}
