package dev.bindery.runtime.client;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes in pages. A page is fetched when its first item is asked for. Each iterator begins anew.
 *
 * @param <T> the type of the items
 */
public final class Pages<T> implements Iterable<T> {
    private final Supplier<PageWalk<T>> walks;

    private Pages(Supplier<PageWalk<T>> walks) {
        this.walks = walks;
    }

    /**
     * A list whose pages are asked for by offset, from its beginning.
     *
     * @param fetcher fetches a page
     * @param <T> the type of the items
     * @return the items
     */
    public static <T> Pages<T> offset(PageFetcher<T> fetcher) {
        return offset(0, fetcher);
    }

    /**
     * A list whose pages are asked for by offset. It ends with an empty page, when the total is reached, and, since some
     * servers do not heed the offset, with a page equal to the one before or to the first.
     *
     * @param start the first offset, 0 or more
     * @param fetcher fetches a page
     * @param <T> the type of the items
     * @return the items
     * @throws IllegalArgumentException if {@code start} is negative
     */
    public static <T> Pages<T> offset(long start, PageFetcher<T> fetcher) {
        if (start < 0) {
            throw new IllegalArgumentException("start: " + start + "; 0 or more is right");
        }
        return new Pages<>(() -> new OffsetWalk<>(start, fetcher));
    }

    /**
     * A list whose pages are asked for by offset, where what fetches them keeps something of its own: each iterator has another.
     *
     * @param fetchers gives what fetches the pages of an iterator
     * @param <T> the type of the items
     * @return the items
     */
    public static <T> Pages<T> offset(Supplier<? extends PageFetcher<T>> fetchers) {
        return new Pages<>(() -> new OffsetWalk<>(0, fetchers.get()));
    }

    /**
     * A list of which each page says by which cursor the next one is asked for. It ends with a page that names no cursor, that
     * says that it is the last, or that names the cursor by which it was asked for.
     *
     * @param start the cursor of the first page; null for the beginning of the list
     * @param fetcher fetches a page
     * @param <T> the type of the items
     * @param <C> the type of the cursors
     * @return the items
     */
    public static <T, C> Pages<T> cursor(@Nullable C start, CursorPageFetcher<T, C> fetcher) {
        return new Pages<>(() -> new CursorWalk<>(start, fetcher));
    }

    /** {@return the items as a sequential stream} */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new PagedIterator<>(walks.get());
    }
}
