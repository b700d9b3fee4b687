package dev.bindery.generator.loader.structure;

import org.jspecify.annotations.Nullable;

/** The part of the API that an object is, in words of the API: {@code wall.get, parameter count}. */
public final class Where {
    /** The document as a whole. */
    public static final Where DOCUMENT = new Where(null, "");

    private final @Nullable Where outer;
    private final String label;

    private Where(@Nullable Where outer, String label) {
        this.outer = outer;
        this.label = label;
    }

    /** {@return a part that needs no surroundings to be found, such as an operation} */
    public static Where of(String label) {
        return new Where(null, label);
    }

    /** {@return a part of this part; this part itself if the label is empty} */
    public Where then(String inner) {
        return inner.isEmpty() ? this : new Where(this, inner);
    }

    /** {@return the innermost label} */
    String last() {
        return label;
    }

    /** {@return the labels from the outermost on; empty for the document} */
    @Override
    public String toString() {
        String before = outer == null ? "" : outer.toString();
        return before.isEmpty() ? label : before + ", " + label;
    }
}
