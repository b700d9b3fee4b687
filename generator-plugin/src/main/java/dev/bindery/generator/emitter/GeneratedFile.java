package dev.bindery.generator.emitter;

/**
 * A file of generated code.
 *
 * @param path where it goes below the source root, with {@code /} between names
 * @param content its text, with {@code \n} at line ends
 */
public record GeneratedFile(String path, String content) {}
