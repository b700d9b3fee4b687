package dev.bindery.runtime.client;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through a list of which each page names the next. */
final class CursorWalk<T, C> implements PageWalk<T> {
    private final CursorPageFetcher<T, C> fetcher;
    private @Nullable C cursor;
    private boolean over;

    CursorWalk(@Nullable C start, CursorPageFetcher<T, C> fetcher) {
        this.cursor = start;
        this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
    }

    @Override
    public boolean goesOn() {
        return !over;
    }

    @Override
    public List<T> next() {
        CursorPage<T, C> page = fetcher.fetch(cursor);
        over = page.next() == null || page.next().equals(cursor);
        cursor = page.next();
        return page.items();
    }
}
