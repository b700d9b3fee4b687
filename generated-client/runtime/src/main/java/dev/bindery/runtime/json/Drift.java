package dev.bindery.runtime.json;

/**
 * A value that is not as the specification declares it.
 *
 * @param path where it stands, such as {@code $.response.items[3].likes}
 * @param expected what the specification declares, such as {@code int64}
 * @param found the JSON kind that came and, for a value that is not secret, how it begins
 */
public record Drift(String path, String expected, String found) {}
