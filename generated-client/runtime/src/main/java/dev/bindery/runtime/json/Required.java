package dev.bindery.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a builder must be given. */
final class Required {
    private Required() {}

    /**
     * Checks that a builder was given everything that is required.
     *
     * @param type the Java type's simple name
     * @param namesAndValues Java names of required fields, each followed by its value
     * @throws IllegalStateException naming all that are null
     */
    static void allSet(String type, @Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(String.valueOf(namesAndValues[i]));
            }
        }
        refuse(type, missing);
    }

    /**
     * Checks that a builder was given everything that is required, in whatever form.
     *
     * @param type the Java type's simple name
     * @param kept fields that are there in another form
     * @param fields for each required field its Java name, its name in JSON and its value
     * @throws IllegalStateException naming all that are null and not kept
     */
    static void allSetOrKept(String type, KeptFields kept, @Nullable Object... fields) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 3) {
            if (fields[i + 2] == null && !kept.has(String.valueOf(fields[i + 1]))) {
                missing.add(String.valueOf(fields[i]));
            }
        }
        refuse(type, missing);
    }

    /** {@return the names in JSON of the fields that are not there in any form, of what {@link #allSetOrKept} takes} */
    static List<String> missing(KeptFields kept, @Nullable Object... fields) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 3) {
            String name = String.valueOf(fields[i + 1]);
            if (fields[i + 2] == null && !kept.has(name)) {
                missing.add(name);
            }
        }
        return missing;
    }

    private static void refuse(String type, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type + " needs " + String.join(", ", missing) + ": set "
                    + (missing.size() == 1 ? "it" : "them") + " before build()");
        }
    }
}
