package dev.bindery.runtime.client;

import org.jspecify.annotations.Nullable;

/**
 * Fetches a page of a list whose pages name each other.
 *
 * @param <T> the type of the items
 * @param <C> the type of the cursors
 */
@FunctionalInterface
public interface CursorPageFetcher<T, C> {

    /**
     * Fetches a page.
     *
     * @param cursor what the page before named; null for the first page
     * @return the page
     */
    CursorPage<T, C> fetch(@Nullable C cursor);
}
