package dev.bindery.runtime.json;

/**
 * A document that is not sound JSON: malformed, cut off, not UTF-8, nested too deeply, or with something after its end.
 * Says where and why, and shows nothing of the document's values.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final long line;
    private final long column;

    JsonException(String path, long line, long column, String reason) {
        super("%s at line %d, column %d (%s)".formatted(reason, line, column, path));
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /** {@return where in the document's structure reading stopped, such as {@code $.response.items[3]}} */
    public String path() {
        return path;
    }

    /** {@return the line, counted from 1} */
    public long line() {
        return line;
    }

    /** {@return the position in the line in bytes, counted from 1} */
    public long column() {
        return column;
    }
}
