package dev.bindery.runtime.client;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through a list by offset. */
final class OffsetWalk<T> implements PageWalk<T> {
    private final PageFetcher<T> fetcher;
    private long offset;
    private @Nullable List<T> first;
    private List<T> before = List.of();
    private boolean over;

    OffsetWalk(long start, PageFetcher<T> fetcher) {
        this.offset = start;
        this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
    }

    @Override
    public boolean goesOn() {
        return !over;
    }

    @Override
    public List<T> next() {
        Page<T> page = fetcher.fetch(offset);
        boolean known = page.items().equals(before) || page.items().equals(first);
        List<T> items = known ? List.of() : page.items();
        offset += items.size();
        before = items;
        first = first == null ? items : first;
        Long total = page.total();
        over = items.isEmpty() || (total != null && offset >= total);
        return items;
    }
}
