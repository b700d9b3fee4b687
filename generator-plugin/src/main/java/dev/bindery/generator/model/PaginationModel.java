package dev.bindery.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to walk through all pages of a listing.
 *
 * @param style how a page is asked for
 * @param startParameter wire name of the parameter that says where a page begins
 * @param results where the list is: wire names of properties, one in the other; none where the result is the list
 * @param total where the number of all elements is, or null
 * @param next where the cursor of the next page is, or null; never null for {@link Style#CURSOR}
 * @param more where it says whether there are more pages, or null
 * @param last where it says whether this is the last page, or null
 * @param methodName the Java method, {@code getAll}
 */
public record PaginationModel(
        Style style,
        String startParameter,
        List<String> results,
        @Nullable List<String> total,
        @Nullable List<String> next,
        @Nullable List<String> more,
        @Nullable List<String> last,
        String methodName) {

    public PaginationModel {
        results = List.copyOf(results);
    }

    /** How a page is asked for. */
    public enum Style {
        /** By how many elements to skip. */
        OFFSET,
        /** By what the page before names. */
        CURSOR
    }
}
