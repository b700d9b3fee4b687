package dev.bindery.runtime.transport;

/** Something under way that can be given up. */
interface Cancellable {

    void cancel();
}
