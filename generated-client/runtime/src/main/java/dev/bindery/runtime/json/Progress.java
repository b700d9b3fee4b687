package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** How far a document is read, and what is to be reported and kept of the value at hand. */
final class Progress {
    private static final int FOUND_LENGTH = 20;

    private final Tokens tokens;
    private final @Nullable DriftListener listener;
    private final @Nullable Progress around;
    private final Frames frames = new Frames();
    private boolean tolerant;
    private boolean secret;
    private boolean leftNoObject;
    private @Nullable String peeked;

    Progress(Tokens tokens, @Nullable DriftListener listener, @Nullable Progress around) {
        this.tokens = tokens;
        this.listener = listener == DriftListener.NONE ? null : listener;
        this.around = around;
    }

    /** The progress in a copy of the value that was just read: what the copy cannot keep is kept here. */
    Progress in(JsonValue value) {
        byte[] json = value.toJsonBytes();
        Progress inside = new Progress(Tokens.of(json, 0, json.length, tokens.path()), listener, this);
        inside.tolerant = tolerant;
        inside.secret = secret;
        return inside;
    }

    Tokens tokens() {
        return tokens;
    }

    /** {@return the innermost object} */
    Frame openObject() {
        return frames.current();
    }

    void beginObject(boolean over) {
        frames.push(over, setTolerant(false), peeked);
        peeked = null;
    }

    /** Says by which field it is told what the object at hand is; null when that object is over. */
    void peeked(@Nullable String field) {
        peeked = field;
    }

    Frame endObject() {
        Frame frame = frames.pop();
        tolerant = frame.tolerantAround();
        leftNoObject = frame.isNone();
        return frame;
    }

    /** Says whether another form of the value at hand is right, and gives what was said before. */
    boolean setTolerant(boolean tolerant) {
        boolean before = this.tolerant;
        this.tolerant = tolerant;
        return before;
    }

    /** Says whether the value at hand is secret, and gives what was said before. */
    boolean setSecret(boolean secret) {
        boolean before = this.secret;
        this.secret = secret;
        return before;
    }

    /** To be called on the first token of a value that has several. */
    void enter() {
        Frame object = frames.innermost();
        if (object != null) {
            object.enter(tokens);
        }
    }

    /** Has the innermost field kept as it came. */
    void keep() {
        Frame object = frames.innermost();
        if (object != null) {
            object.keep(tokens);
        } else if (around != null) {
            around.keep();
        }
    }

    /** Reports and keeps the value whose first token is at hand. */
    void drift(String expected) {
        keep();
        if (listener != null && !tolerant) {
            listener.onDrift(new Drift(tokens.path(), expected, found()));
        }
    }

    boolean isHeard() {
        return listener != null;
    }

    /** Reports the field at hand, which nobody said would be there. Nothing of it is shown: it may be a secret. */
    void unknown() {
        if (listener != null && !openObject().isPeeked()) {
            listener.onDrift(
                    new Drift(tokens.path(), "no such field", tokens.kind().toString()));
        }
    }

    /** Reports a field that the object that was just left does not have. Of what stands for an object that says all. */
    void missing(String name) {
        if (listener != null && !leftNoObject) {
            listener.onDrift(new Drift(Path.child(tokens.path(), name), "a required field", "nothing"));
        }
    }

    /** Reports, keeps and passes over the value whose first token is at hand. */
    void refuse(String expected) {
        drift(expected);
        tokens.skip();
    }

    /**
     * Enters an object, or what stands for one: PHP writes an empty object as an empty array. Otherwise the value is
     * unreadable.
     */
    ObjectForm objectForm(String expected) {
        if (tokens.at(JsonToken.START_OBJECT)) {
            return ObjectForm.OBJECT;
        }
        drift(expected);
        if (!tokens.at(JsonToken.START_ARRAY)) {
            return ObjectForm.NONE;
        }
        if (!tokens.nextElement()) {
            return ObjectForm.EMPTY_ARRAY;
        }
        do {
            tokens.skip();
        } while (tokens.nextElement());
        return ObjectForm.NONE;
    }

    private String found() {
        JsonKind kind = tokens.kind();
        if (secret || !tokens.atScalar() || kind == JsonKind.NULL) {
            return kind.toString();
        }
        String text = tokens.text();
        String start = text.length() <= FOUND_LENGTH ? text : text.substring(0, FOUND_LENGTH) + "…";
        return kind + " " + (kind == JsonKind.STRING ? JsonValue.of(start).toJson() : start);
    }
}
