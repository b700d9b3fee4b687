package dev.bindery.runtime.json;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What generated types print: {@code Post[id=5, text=…]}. */
final class ToString {
    private static final String MASK = "***";
    private static final Pattern QUERY = Pattern.compile("[?#].*");
    private static final Pattern RANDOM_SEGMENT = Pattern.compile("(?<=/)(?=[^/]*[0-9])[^/?]{16,}");

    private final StringBuilder text;
    private String separator = "";

    /** Prints nothing but the Java type's simple name yet. */
    ToString(String type) {
        text = new StringBuilder(type).append('[');
    }

    /** Prints a value that is there; of an address neither the query nor what looks random in the path. */
    void add(String name, @Nullable Object value, boolean secret) {
        if (value != null) {
            text.append(separator).append(name).append('=').append(secret ? MASK : shown(value));
            separator = ", ";
        }
    }

    @Override
    public String toString() {
        return text + "]";
    }

    /** Who has an address may use it, and some are given out to one user alone: what may prove that is not printed. */
    private static Object shown(Object value) {
        if (!(value instanceof URI address)) {
            return value;
        }
        String withoutQuery = QUERY.matcher(address.toString()).replaceFirst("?" + MASK);
        return RANDOM_SEGMENT.matcher(withoutQuery).replaceAll(MASK);
    }
}
