package dev.bindery.runtime.client;

/**
 * Fetches a page of a list.
 *
 * @param <T> the type of the items
 */
@FunctionalInterface
public interface PageFetcher<T> {

    /**
     * Fetches a page.
     *
     * @param offset how many items to leave out, 0 or more
     * @return the page
     */
    Page<T> fetch(long offset);
}
