package dev.bindery.runtime.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list whose pages name each other.
 *
 * @param items the items; a page in the middle may have none
 * @param next by which cursor the next page is asked for; null after the last
 * @param <T> the type of the items
 * @param <C> the type of the cursors
 */
public record CursorPage<T, C>(List<T> items, @Nullable C next) {

    /**
     * Makes a page of what an answer has.
     *
     * @param items the items; null counts as empty
     * @param next the next cursor; null, an empty text, zero and {@code "0"} count as none
     * @param <T> the type of the items
     * @param <C> the type of the cursors
     * @return the page
     */
    public static <T, C> CursorPage<T, C> of(@Nullable List<T> items, @Nullable C next) {
        boolean none = next == null || isNone(next.toString());
        return new CursorPage<>(items == null ? List.of() : items, none ? null : next);
    }

    /**
     * Heeds whether the server says that there is more.
     *
     * @param more what it says; null if nothing
     * @return this page, or one without a next if there is no more
     */
    public CursorPage<T, C> ifMore(@Nullable Boolean more) {
        return Boolean.FALSE.equals(more) ? new CursorPage<>(items, null) : this;
    }

    /**
     * Heeds whether the server says that this is the last page.
     *
     * @param last what it says; null if nothing
     * @return this page, or one without a next if it is the last
     */
    public CursorPage<T, C> unlessLast(@Nullable Boolean last) {
        return Boolean.TRUE.equals(last) ? new CursorPage<>(items, null) : this;
    }

    private static boolean isNone(String cursor) {
        return cursor.isEmpty() || cursor.equals("0");
    }
}
