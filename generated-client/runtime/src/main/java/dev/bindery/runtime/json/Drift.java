package dev.bindery.runtime.json;

/**
 * A value that is not as the specification declares it; a field that it does not name; a required one that is missing.
 *
 * @param path where it stands, such as {@code $.response.items[3].likes}
 * @param expected what the specification declares, such as {@code int64}, {@code no such field} or {@code a required field}
 * @param found the JSON kind that came and, for a value that is not secret, how it begins; {@code nothing} for a missing field
 */
public record Drift(String path, String expected, String found) {}
