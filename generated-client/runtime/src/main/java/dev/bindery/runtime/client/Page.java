package dev.bindery.runtime.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the items, empty after the end
 * @param total how many items the whole list has; null if the server does not say
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, @Nullable Long total) {

    /**
     * Makes a page of what an answer has.
     *
     * @param items the items; null counts as empty
     * @param total how many items the whole list has, or null
     * @param <T> the type of the items
     * @return the page
     */
    public static <T> Page<T> of(@Nullable List<T> items, @Nullable Number total) {
        return new Page<>(items == null ? List.of() : items, total == null ? null : total.longValue());
    }
}
