package dev.bindery.generator.loader.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to one of its nodes (RFC 6901). Nodes share the front part of their ways. */
public final class JsonPointer {
    /** The document itself: the empty pointer. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    /** Lists are short and many. */
    private static final List<String> FIRST_INDEXES =
            IntStream.range(0, 100).mapToObj(Integer::toString).toList();

    private final @Nullable JsonPointer parent;
    private final String token;

    private JsonPointer(@Nullable JsonPointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /**
     * Reads a pointer such as {@code /paths/~1pets/get}.
     *
     * @throws IllegalArgumentException if it is neither empty nor starts with a slash
     */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer starts with a slash: " + text);
        }
        JsonPointer pointer = ROOT;
        for (String token : text.substring(1).split("/", -1)) {
            pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    /** {@return the pointer to the property {@code name} below this one} */
    public JsonPointer child(String name) {
        return new JsonPointer(this, name);
    }

    /** {@return the pointer to the element {@code index} below this one} */
    public JsonPointer child(int index) {
        return new JsonPointer(this, index < FIRST_INDEXES.size() ? FIRST_INDEXES.get(index) : Integer.toString(index));
    }

    /** {@return the pointer above this one; null for the root} */
    public @Nullable JsonPointer parent() {
        return parent;
    }

    /** {@return the last step, not escaped; empty for the root} */
    public String last() {
        return token;
    }

    /** {@return every step from the root on, not escaped} */
    public List<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            tokens.addFirst(at.token);
        }
        return new ArrayList<>(tokens);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && tokens().equals(pointer.tokens());
    }

    @Override
    public int hashCode() {
        return tokens().hashCode();
    }

    /** {@return the escaped form, such as {@code /paths/~1pets/get}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : tokens()) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
