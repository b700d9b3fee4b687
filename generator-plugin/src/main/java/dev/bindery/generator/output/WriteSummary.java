package dev.bindery.generator.output;

/**
 * What writing did.
 *
 * @param written files that are new or changed
 * @param unchanged files that already were as they should be
 * @param removed files of an earlier run that are no longer generated
 */
public record WriteSummary(int written, int unchanged, int removed) {}
