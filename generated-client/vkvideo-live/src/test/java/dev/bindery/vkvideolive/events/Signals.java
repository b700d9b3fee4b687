package dev.bindery.vkvideolive.events;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What other threads tell a test, in its order. */
final class Signals<T> {
    private static final int PATIENCE = 20;

    private final BlockingQueue<T> queue = new LinkedBlockingQueue<>();

    void add(T signal) {
        queue.add(signal);
    }

    /** Waits for the next one. */
    T next() {
        try {
            T signal = queue.poll(PATIENCE, TimeUnit.SECONDS);
            if (signal == null) {
                throw new AssertionError("nothing came in " + PATIENCE + " seconds");
            }
            return signal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }
}
