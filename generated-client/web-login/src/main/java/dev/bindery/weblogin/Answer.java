package dev.bindery.weblogin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page answered.
 *
 * @param page its address
 * @param response the answer
 */
record Answer(URI page, HttpResponse<byte[]> response) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w-]+)");

    int status() {
        return response.statusCode();
    }

    byte[] body() {
        return response.body();
    }

    /** {@return where it sends the browser; null if nowhere} */
    @Nullable
    String location() {
        return status() >= 300 && status() < 400 ? header("Location") : null;
    }

    private @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private String contentType() {
        String type = header("Content-Type");
        return type == null ? "" : type;
    }

    /** {@return whether the same form is to be sent to the other address} */
    boolean keepsForm() {
        return status() == 307 || status() == 308;
    }

    boolean isHtml() {
        return contentType().toLowerCase(Locale.ROOT).contains("html");
    }

    Document document() {
        Matcher charset = CHARSET.matcher(contentType());
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(body()), charset.find() ? known(charset.group(1)) : null, page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String known(String charset) {
        return Charset.isSupported(charset) ? charset : null;
    }

    /** {@return host and status} */
    @Override
    public String toString() {
        return "HTTP " + status() + " of " + page.getHost();
    }
}
