package dev.bindery.runtime.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The items of page after page. */
final class PagedIterator<T> implements Iterator<T> {
    private final PageWalk<T> pages;
    private Iterator<T> page = Collections.emptyIterator();

    PagedIterator(PageWalk<T> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && pages.goesOn()) {
            page = pages.next().iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
