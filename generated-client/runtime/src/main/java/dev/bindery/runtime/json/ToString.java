package dev.bindery.runtime.json;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What generated types print: {@code Post[id=5, text=…]}. */
public final class ToString {
    private static final String MASK = "***";
    private static final Pattern QUERY = Pattern.compile("[?#].*");
    private static final Pattern RANDOM_SEGMENT = Pattern.compile("(?<=/)(?=[^/]*[0-9])[^/?]{16,}");

    private ToString() {}

    /**
     * Prints the fields that are there; of an address neither the query nor what looks random in the path.
     *
     * @param type the Java type's simple name
     * @param namesAndValues names of fields, each followed by its value; null values are left out
     * @return the text
     */
    public static String of(String type, @Nullable Object... namesAndValues) {
        StringBuilder text = new StringBuilder(type).append('[');
        String separator = "";
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                text.append(separator).append(namesAndValues[i]).append('=').append(shown(namesAndValues[i + 1]));
                separator = ", ";
            }
        }
        return text.append(']').toString();
    }

    /** Who has an address may use it, and some are given out to one user alone: what may prove that is not printed. */
    private static @Nullable Object shown(@Nullable Object value) {
        if (!(value instanceof URI address)) {
            return value;
        }
        String withoutQuery = QUERY.matcher(address.toString()).replaceFirst("?" + MASK);
        return RANDOM_SEGMENT.matcher(withoutQuery).replaceAll(MASK);
    }

    /** {@return a value that must not be shown, equal as it is, and printed as three stars; null for null} */
    public static @Nullable Object secret(@Nullable Object value) {
        return value == null ? null : new Secret(value);
    }

    private record Secret(Object value) {

        @Override
        public String toString() {
            return MASK;
        }
    }
}
