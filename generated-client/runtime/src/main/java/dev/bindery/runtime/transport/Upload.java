package dev.bindery.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file to send. Its content is read while it is sent, anew for each attempt, and never held in memory as a whole. */
public final class Upload {
    private static final String ANY_CONTENT = "application/octet-stream";

    private final String fileName;
    private final @Nullable String contentType;
    private final long length;
    private final Source source;

    /** Opens the content. */
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private Upload(String fileName, @Nullable String contentType, long length, Source source) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.contentType = contentType;
        this.length = length;
        this.source = source;
    }

    /**
     * A file of the file system. Its size is taken now; if it changes before it is sent, the call fails.
     *
     * @param file a readable file
     * @return the upload, with the file's name
     * @throws UncheckedIOException if the file is not there or cannot be read
     */
    public static Upload of(Path file) {
        Path name = file.getFileName();
        try {
            return new Upload(
                    name == null ? "" : name.toString(),
                    guess(String.valueOf(name)),
                    Files.size(file),
                    () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Content from memory.
     *
     * @param fileName the name that the server is told
     * @param content the content; copied
     * @return the upload
     */
    public static Upload of(String fileName, byte[] content) {
        byte[] copy = content.clone();
        return new Upload(fileName, guess(fileName), copy.length, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Content from anywhere.
     *
     * @param fileName the name that the server is told
     * @param content opens the content; asked once for each attempt
     * @param length the number of bytes, 0 or more; the call fails if the stream has another number
     * @return the upload
     * @throws IllegalArgumentException if the length is negative
     */
    public static Upload of(String fileName, Supplier<? extends InputStream> content, long length) {
        Objects.requireNonNull(content, "content");
        if (length < 0) {
            throw new IllegalArgumentException("length of the upload: " + length + "; 0 or more is right");
        }
        return new Upload(fileName, guess(fileName), length, content::get);
    }

    /**
     * The same file under another content type. Without this call it is guessed from the name.
     *
     * @param contentType the media type
     * @return a new upload
     * @throws IllegalArgumentException if the type has a character that no header may have
     */
    public Upload contentType(String contentType) {
        return new Upload(fileName, new Header("Content-Type", contentType).value(), length, source);
    }

    /**
     * The same file under this content type, unless one was given or the name tells one.
     *
     * @param contentType the media type
     * @return this upload or a new one
     * @throws IllegalArgumentException if the type has a character that no header may have
     */
    public Upload contentTypeIfUnknown(String contentType) {
        return this.contentType == null ? contentType(contentType) : this;
    }

    /**
     * The same file under another name. Its content type stays.
     *
     * @param fileName the name that the server is told
     * @return a new upload
     */
    public Upload fileName(String fileName) {
        return new Upload(fileName, contentType, length, source);
    }

    /**
     * The same file, telling how much of it is on its way.
     *
     * @param progress is told of each piece, and of 0 bytes when an attempt begins
     * @return a new upload
     */
    public Upload onProgress(UploadProgress progress) {
        Objects.requireNonNull(progress, "progress");
        return new Upload(fileName, contentType, length, () -> new CountedInputStream(source.open(), length, progress));
    }

    /** {@return the name that the server is told} */
    public String fileName() {
        return fileName;
    }

    /** {@return the media type; {@code application/octet-stream} where nothing tells one} */
    public String contentType() {
        return contentType == null ? ANY_CONTENT : contentType;
    }

    /** {@return the number of bytes} */
    public long length() {
        return length;
    }

    /**
     * Opens the content.
     *
     * @return a new stream, to be closed by the caller
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** The JDK's table has names for "any content", too, such as {@code .bin}: they tell nothing. */
    private static @Nullable String guess(String fileName) {
        String guessed = URLConnection.guessContentTypeFromName(fileName);
        return ANY_CONTENT.equals(guessed) ? null : guessed;
    }

    @Override
    public String toString() {
        return fileName + " (" + contentType() + ", " + length + " bytes)";
    }
}
