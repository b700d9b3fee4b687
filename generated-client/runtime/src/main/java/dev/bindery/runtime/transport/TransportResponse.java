package dev.bindery.runtime.transport;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An answer as it came, already decompressed. */
public final class TransportResponse {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

    private final int status;
    private final Headers headers;
    private final byte[] body;

    /**
     * Creates an answer.
     *
     * @param status the HTTP status, 100 to 599
     * @param headers the header fields
     * @param body the body, empty if there is none; not copied
     */
    public TransportResponse(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return whether the status is one of 200 to 299} */
    public boolean isSuccessful() {
        return status >= 200 && status <= 299;
    }

    /** {@return the header fields} */
    public Headers headers() {
        return headers;
    }

    /** {@return the body: the array itself, not a copy} */
    public byte[] body() {
        return body;
    }

    /** {@return the value of the header Content-Type; null if there is none} */
    public @Nullable String contentType() {
        return headers.first("content-type");
    }

    /** {@return the body as text, in the charset that the content type names, else in UTF-8} */
    public String text() {
        return new String(body, charset());
    }

    private Charset charset() {
        String contentType = contentType();
        Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** {@return status and size; the content may hold secrets} */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
