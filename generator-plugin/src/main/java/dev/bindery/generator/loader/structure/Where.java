package dev.bindery.generator.loader.structure;

import org.jspecify.annotations.Nullable;

/** The part of the API that an object is, in words of the API: {@code wall.get, parameter count}. */
public final class Where {
    /** The document as a whole. */
    public static final Where DOCUMENT = new Where(null, "", "");

    private final @Nullable Where outer;

    /** Put together with the name when somebody asks: each object of a document has such a label, and few are told. */
    private final String word;

    private final String name;

    private Where(@Nullable Where outer, String word, String name) {
        this.outer = outer;
        this.word = word;
        this.name = name;
    }

    /** {@return a part that needs no surroundings to be found, such as an operation} */
    public static Where of(String label) {
        return new Where(null, "", label);
    }

    /** {@return a part of this part; this part itself if the label is empty} */
    public Where then(String inner) {
        return inner.isEmpty() ? this : new Where(this, "", inner);
    }

    /** {@return a part of this part that is called by what it is and its name} */
    Where then(String kind, String inner) {
        return new Where(this, kind, inner);
    }

    /** {@return the innermost label} */
    String last() {
        return word.isEmpty() ? name : word + " " + name;
    }

    /** {@return the labels from the outermost on; empty for the document} */
    @Override
    public String toString() {
        String before = outer == null ? "" : outer.toString();
        return before.isEmpty() ? last() : before + ", " + last();
    }
}
