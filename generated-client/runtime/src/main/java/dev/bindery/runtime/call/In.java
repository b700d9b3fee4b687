package dev.bindery.runtime.call;

/** Where a parameter travels. */
public enum In {
    /** In the query of the address. */
    QUERY,
    /** In a header. */
    HEADER,
    /** In the header {@code Cookie}. */
    COOKIE,
    /** In a form body. */
    FORM
}
