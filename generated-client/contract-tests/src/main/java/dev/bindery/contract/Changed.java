package dev.bindery.contract;

/**
 * A difference that was made to an answer.
 *
 * @param change what was changed
 * @param path where
 */
record Changed(Change change, String path) {}
