package dev.bindery.runtime.transport;

import java.util.concurrent.CancellationException;

/** An exchange that a thread waits for. Cancelling interrupts the thread, as long as it waits. */
final class JdkWait implements Cancellable {
    private final Thread thread = Thread.currentThread();
    private boolean cancelled;
    private boolean over;

    @Override
    public synchronized void cancel() {
        if (!over) {
            cancelled = true;
            thread.interrupt();
        }
    }

    /**
     * To be called by the thread when it does not wait any more.
     *
     * @throws CancellationException if this was cancelled; the thread is not interrupted then
     */
    synchronized void end() {
        over = true;
        if (cancelled) {
            Thread.interrupted();
            throw new CancellationException("the transport was closed");
        }
    }
}
