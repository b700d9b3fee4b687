package dev.bindery.runtime.webhook;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Remembers which calls were handled, so that one that comes again is known. It remembers a number of calls that is set, the
 * latest ones, and forgets all when the program ends. Safe for use by many threads.
 */
public final class RecentIds {
    private final int capacity;
    private final Set<String> handled = new LinkedHashSet<>();
    private final Set<String> underWay = new HashSet<>();

    /** How a call stands. */
    public enum Standing {
        /** It did not come before, or was not handled: the caller handles it now, and must say when that has ended. */
        NEW,
        /** It is being handled. */
        BEING_HANDLED,
        /** It was handled. */
        HANDLED
    }

    /**
     * Remembers nothing yet.
     *
     * @param capacity how many calls to remember, 1 or more
     * @throws IllegalArgumentException if that is less than 1
     */
    public RecentIds(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity + "; 1 or more is right");
        }
        this.capacity = capacity;
    }

    /**
     * Takes a call up.
     *
     * @param id by what the platform knows it
     * @return how it stood; after {@link Standing#NEW}, {@link #end} has to follow
     */
    public synchronized Standing begin(String id) {
        if (handled.contains(id)) {
            return Standing.HANDLED;
        }
        return underWay.add(id) ? Standing.NEW : Standing.BEING_HANDLED;
    }

    /**
     * Says how handling a call ended.
     *
     * @param id by what the platform knows it
     * @param done whether it was handled; else it is new when it comes again
     */
    public synchronized void end(String id, boolean done) {
        underWay.remove(id);
        if (done && handled.add(id) && handled.size() > capacity) {
            handled.remove(handled.iterator().next());
        }
    }
}
