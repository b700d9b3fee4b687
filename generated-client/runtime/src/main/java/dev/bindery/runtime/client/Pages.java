package dev.bindery.runtime.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that comes in pages. A page is fetched when its first item is asked for. Each iterator begins anew.
 *
 * @param <T> the type of the items
 */
public final class Pages<T> implements Iterable<T> {
    private final long start;
    private final PageFetcher<T> fetcher;

    private Pages(long start, PageFetcher<T> fetcher) {
        this.start = start;
        this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
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
        return new Pages<>(start, fetcher);
    }

    /** {@return the items as a sequential stream} */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(start, fetcher);
    }

    private static final class ItemIterator<T> implements Iterator<T> {
        private final PageFetcher<T> fetcher;
        private long offset;
        private @Nullable List<T> firstItems;
        private List<T> items = List.of();
        private int position;
        private boolean last;

        private ItemIterator(long start, PageFetcher<T> fetcher) {
            this.offset = start;
            this.fetcher = fetcher;
        }

        @Override
        public boolean hasNext() {
            if (position == items.size() && !last) {
                fetch();
            }
            return position < items.size();
        }

        private void fetch() {
            Page<T> page = fetcher.fetch(offset);
            boolean known = page.items().equals(items) || page.items().equals(firstItems);
            items = known ? List.of() : page.items();
            position = 0;
            offset += items.size();
            firstItems = firstItems == null ? items : firstItems;
            Long total = page.total();
            last = items.isEmpty() || (total != null && offset >= total);
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.get(position++);
        }
    }
}
