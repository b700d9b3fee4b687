package dev.bindery.runtime.call;

/** The request of an operation that takes no parameters. */
public enum NoParameters {
    /** The only one. */
    NONE
}
