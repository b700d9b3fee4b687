package dev.bindery.runtime.json;

import org.jspecify.annotations.Nullable;

/** What generated types print: {@code Post[id=5, text=…]}. */
public final class ToString {
    private static final String MASK = "***";

    private ToString() {}

    /**
     * Prints the fields that are there.
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
                text.append(separator).append(namesAndValues[i]).append('=').append(namesAndValues[i + 1]);
                separator = ", ";
            }
        }
        return text.append(']').toString();
    }

    /** {@return what is printed for a value that must not be shown: three stars, or null for null} */
    public static @Nullable String secret(@Nullable Object value) {
        return value == null ? null : MASK;
    }
}
