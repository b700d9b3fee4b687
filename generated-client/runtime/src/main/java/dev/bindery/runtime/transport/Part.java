package dev.bindery.runtime.transport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a multipart body: a text or a file under a name. */
public final class Part {
    private final String name;
    private final @Nullable String text;
    private final @Nullable String contentType;
    private final @Nullable Upload file;

    private Part(String name, @Nullable String text, @Nullable String contentType, @Nullable Upload file) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = text;
        this.contentType = contentType;
        this.file = file;
    }

    /**
     * A text part.
     *
     * @param name the field's name
     * @param text its value, sent as UTF-8
     * @param contentType its media type, or null to send none
     * @return the part
     */
    public static Part text(String name, String text, @Nullable String contentType) {
        return new Part(name, Objects.requireNonNull(text, "text"), contentType, null);
    }

    /**
     * A file part.
     *
     * @param name the field's name
     * @param file the file
     * @return the part
     */
    public static Part file(String name, Upload file) {
        return new Part(name, null, file.contentType(), Objects.requireNonNull(file, "file"));
    }

    /** {@return the field's name} */
    public String name() {
        return name;
    }

    /** {@return the text; null for a file} */
    public @Nullable String text() {
        return text;
    }

    /** {@return the file; null for a text} */
    public @Nullable Upload file() {
        return file;
    }

    /** {@return the media type; null if none is sent} */
    public @Nullable String contentType() {
        return contentType;
    }

    /** {@return the name alone: the value may be a secret} */
    @Override
    public String toString() {
        return name;
    }
}
