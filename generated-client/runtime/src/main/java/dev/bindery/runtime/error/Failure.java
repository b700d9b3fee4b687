package dev.bindery.runtime.error;

/** The ways in which a call fails. */
public enum Failure {
    /** The server answered with an error of the API. */
    API,
    /** The server's answer is none: a page, a redirect, cut off, empty, or an error in an unknown form. */
    UNEXPECTED_ANSWER,
    /** No answer: no connection, or it broke. */
    TRANSPORT,
    /** No answer in time: for the attempt, or for the whole call. */
    TIMEOUT,
    /** The caller gave up: the future was cancelled, the waiting thread interrupted or the client closed. */
    CANCELLED,
    /** The client has no credential for the operation, or could not get it. Nothing was sent. */
    CREDENTIAL
}
