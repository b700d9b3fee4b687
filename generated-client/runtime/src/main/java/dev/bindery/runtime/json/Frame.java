package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** An object that is being read, and what it keeps. Used again for the next object at its depth. */
final class Frame {
    private static final int UNKNOWN = -1;

    private final FieldTable kept = new FieldTable();
    private @Nullable String name;
    private int valueStart = UNKNOWN;
    private boolean keeping;
    private boolean over;
    private boolean none;
    private boolean tolerantAround;
    private @Nullable String peeked;

    /**
     * Begins an object.
     *
     * @param over whether it is one without any fields to come
     * @param tolerantAround what {@link #tolerantAround} gives
     * @param peeked the field by which it was told what the object is
     */
    void begin(boolean over, boolean tolerantAround, @Nullable String peeked) {
        this.kept.clear();
        this.name = null;
        this.valueStart = UNKNOWN;
        this.keeping = false;
        this.over = over;
        this.none = over;
        this.tolerantAround = tolerantAround;
        this.peeked = peeked;
    }

    /** Whether the field at hand told what the object is: it is known, though the type may not declare it. */
    boolean isPeeked() {
        return name().equals(peeked);
    }

    /** Whether it was no object, but what stands for an empty one. */
    boolean isNone() {
        return none;
    }

    boolean tolerantAround() {
        return tolerantAround;
    }

    String name() {
        if (name == null) {
            throw new IllegalStateException("no field is at hand: call nextField() first");
        }
        return name;
    }

    /** Ends the field at hand and goes to the next one's value; false at the object's end. */
    boolean next(Tokens tokens) {
        if (over) {
            return false;
        }
        if (name != null) {
            settle(name, tokens);
        }
        name = tokens.nextName();
        valueStart = UNKNOWN;
        keeping = false;
        over = name == null;
        return !over;
    }

    /** Remembers where the field's value begins: it may have to be kept when its tokens are long over. */
    void enter(Tokens tokens) {
        if (valueStart == UNKNOWN) {
            valueStart = tokens.tokenStart();
        }
    }

    /** Has the field's value kept as it stands in the document. */
    void keep(Tokens tokens) {
        if (tokens.atStart()) {
            enter(tokens);
        }
        keeping = true;
    }

    KeptFields end() {
        return kept.places() == 0 ? KeptFields.none() : KeptFields.of(kept);
    }

    private void settle(String field, Tokens tokens) {
        if (tokens.atStart()) {
            throw new IllegalStateException("the value at " + tokens.path() + " was not read");
        }
        if (keeping) {
            kept.put(
                    field,
                    tokens.atScalar()
                            ? TreeReader.value(tokens)
                            : new KeptValue(tokens.source(), valueStart, tokens.tokenEnd()));
        } else {
            kept.remove(field); // the same name again: the last one counts
        }
    }
}
