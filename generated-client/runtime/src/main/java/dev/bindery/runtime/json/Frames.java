package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects that are being read, from the document's root inwards. */
final class Frames {
    private final List<Frame> frames = new ArrayList<>();
    private int open;

    void push(boolean over, boolean tolerantAround, @Nullable String peeked) {
        if (open == frames.size()) {
            frames.add(new Frame());
        }
        frames.get(open++).begin(over, tolerantAround, peeked);
    }

    Frame pop() {
        Frame frame = current();
        open--;
        return frame;
    }

    /** {@return the innermost object} */
    Frame current() {
        Frame frame = innermost();
        if (frame == null) {
            throw new IllegalStateException("no object is open: call beginObject() first");
        }
        return frame;
    }

    /** {@return the innermost object, null when none is open} */
    @Nullable
    Frame innermost() {
        return open == 0 ? null : frames.get(open - 1);
    }
}
