package dev.bindery.generator.model;

/**
 * A status that tells of a failure.
 *
 * @param status the status, a range such as {@code 4XX}, or {@code default}
 * @param docs when it comes
 */
public record FailureModel(String status, Docs docs) {}
