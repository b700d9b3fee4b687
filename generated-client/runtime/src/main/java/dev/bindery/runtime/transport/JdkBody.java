package dev.bindery.runtime.transport;

import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A body as the JDK's client wants it.
 *
 * @param contentType its media type; null if there is no body
 */
record JdkBody(@Nullable String contentType, BodyPublisher publisher) {

    static JdkBody of(RequestBody body) {
        if (body instanceof RequestBody.Text text) {
            return new JdkBody(text.mediaType(), BodyPublishers.ofString(text.text()));
        }
        if (body instanceof RequestBody.Form form) {
            return new JdkBody("application/x-www-form-urlencoded", BodyPublishers.ofString(encoded(form.fields())));
        }
        if (body instanceof RequestBody.Multipart multipart) {
            MultipartContent content = new MultipartContent(multipart.parts());
            return new JdkBody(content.contentType(), streamed(content::open, content.length()));
        }
        if (body instanceof RequestBody.Binary binary) {
            Upload file = binary.file();
            return new JdkBody(
                    binary.mediaType(), streamed(() -> new MultipartContent.LazyInputStream(file), file.length()));
        }
        return new JdkBody(null, BodyPublishers.noBody());
    }

    private static String encoded(List<NameValue> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.name(), StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static BodyPublisher streamed(Supplier<? extends InputStream> content, long length) {
        return length == 0
                ? BodyPublishers.ofByteArray(new byte[0])
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), length);
    }
}
