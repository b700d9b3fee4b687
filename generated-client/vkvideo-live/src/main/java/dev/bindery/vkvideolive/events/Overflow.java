package dev.bindery.vkvideolive.events;

/** What becomes of events that a subscriber is too slow for, once its buffer is full. */
public enum Overflow {
    /** The event that has waited longest is dropped. */
    DROP_OLDEST,
    /** The event that comes is dropped. */
    DROP_NEWEST,
    /**
     * The subscriber gets what is in its buffer, and then {@link EventStreamException} with
     * {@link EventStreamException.Reason#TOO_SLOW}.
     */
    FAIL
}
