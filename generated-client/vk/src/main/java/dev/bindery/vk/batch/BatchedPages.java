package dev.bindery.vk.batch;

import dev.bindery.runtime.client.Page;
import dev.bindery.runtime.client.PageFetcher;
import dev.bindery.runtime.client.Pages;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Walks through a long list with up to 25 pages a trip. The first page comes alone, since only it tells how many there are.
 *
 * <pre>{@code
 * Pages<WallItem> posts = BatchedPages.of(() -> Batch.of(vk), 100, (calls, offset) -> calls.wall()
 *         .get(w -> w.ownerId(1).offset((int) offset).count(100))
 *         .thenApply(page -> Page.of(page.items(), page.count())));
 * }</pre>
 */
public final class BatchedPages {
    private BatchedPages() {}

    /**
     * Asks for a page in a batch.
     *
     * @param <V> the calls of the batch
     * @param <T> the type of the items
     */
    @FunctionalInterface
    public interface PageCall<V, T> {

        /**
         * Adds the call for a page.
         *
         * @param calls the calls of the batch
         * @param offset how many items to leave out, 0 or more
         * @return the page, later
         */
        CompletableFuture<Page<T>> fetch(V calls, long offset);
    }

    /**
     * The items of a list. Each iterator begins anew; what it fetches ahead are the pages of one trip.
     *
     * @param batches starts batches
     * @param pageSize how many items a page has, 1 or more
     * @param call asks for a page of that size
     * @param <V> the calls of a batch
     * @param <T> the type of the items
     * @return the items
     * @throws IllegalArgumentException if {@code pageSize} is less than 1
     */
    public static <V, T> Pages<T> of(Supplier<Batch<V>> batches, int pageSize, PageCall<V, T> call) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("pageSize: " + pageSize + "; 1 or more is right");
        }
        return Pages.offset(() -> new Trips<>(batches, pageSize, call));
    }

    /** The pages of one iterator. */
    private static final class Trips<V, T> implements PageFetcher<T> {
        private final Supplier<Batch<V>> batches;
        private final int pageSize;
        private final PageCall<V, T> call;
        private final Map<Long, CompletableFuture<Page<T>>> ahead = new HashMap<>();
        private long pagesOfATrip = 1;

        Trips(Supplier<Batch<V>> batches, int pageSize, PageCall<V, T> call) {
            this.batches = batches;
            this.pageSize = pageSize;
            this.call = call;
        }

        @Override
        public Page<T> fetch(long offset) {
            CompletableFuture<Page<T>> known = ahead.remove(offset);
            Page<T> page = Batch.result(known == null ? trip(offset) : known);
            Long total = page.total();
            long left = total == null
                    ? Long.MAX_VALUE
                    : total - offset - page.items().size();
            pagesOfATrip = Math.max(1, Math.min(Batch.MOST_CALLS, (left - 1) / pageSize + 1));
            return page;
        }

        private CompletableFuture<Page<T>> trip(long offset) {
            ahead.clear(); // a page that was shorter than the others moved the ones after it
            Batch<V> batch = batches.get();
            for (int i = 0; i < pagesOfATrip; i++) {
                long start = offset + (long) i * pageSize;
                ahead.put(start, call.fetch(batch.calls(), start));
            }
            batch.send();
            return Objects.requireNonNull(ahead.remove(offset));
        }
    }
}
