package dev.bindery.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Where a value stands in a document, as in {@code $.response.items[3].likes}. */
final class Path {
    private static final int MAX_NAME_LENGTH = 100;

    private Path() {}

    static String of(String base, JsonStreamContext place) {
        StringBuilder out = new StringBuilder(base);
        append(out, place);
        return out.toString();
    }

    /** {@return where a field of the object at this path stands} */
    static String child(String path, String name) {
        StringBuilder out = new StringBuilder(path);
        appendName(out, name);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonStreamContext place) {
        JsonStreamContext parent = place.getParent();
        if (parent == null) {
            return;
        }
        append(out, parent);
        if (place.inArray()) {
            if (place.hasCurrentIndex()) {
                out.append('[').append(place.getCurrentIndex()).append(']');
            }
        } else if (place.hasCurrentName()) {
            appendName(out, place.getCurrentName());
        }
    }

    private static void appendName(StringBuilder out, String name) {
        if (name.length() > MAX_NAME_LENGTH) {
            appendQuoted(out, name.substring(0, MAX_NAME_LENGTH) + "…");
        } else if (name.isEmpty() || !name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')) {
            appendQuoted(out, name);
        } else {
            out.append('.').append(name);
        }
    }

    private static void appendQuoted(StringBuilder out, String name) {
        out.append('[').append(JsonValue.of(name).toJson()).append(']');
    }
}
