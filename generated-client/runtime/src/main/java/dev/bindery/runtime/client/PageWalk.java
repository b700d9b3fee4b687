package dev.bindery.runtime.client;

import java.util.List;

/** Goes from page to page. */
interface PageWalk<T> {

    /** {@return whether there may be another page} */
    boolean goesOn();

    /** {@return the items of the next page, possibly none} */
    List<T> next();
}
