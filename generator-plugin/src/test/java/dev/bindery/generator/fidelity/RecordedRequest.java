package dev.bindery.generator.fidelity;

import dev.bindery.runtime.transport.NameValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came over the wire.
 *
 * @param method the verb
 * @param path the path as it was sent
 * @param query the query as it was sent; null if there was none
 * @param headers values by name, in lower case
 * @param body the bytes, a character for each
 */
record RecordedRequest(
        String method, String path, @Nullable String query, Map<String, List<String>> headers, String body) {

    List<NameValue> queryPairs() {
        return pairs(query, "&");
    }

    List<NameValue> cookies() {
        return headers.getOrDefault("cookie", List.of()).stream()
                .flatMap(header -> pairs(header, ";\\s*").stream())
                .toList();
    }

    List<NameValue> formPairs() {
        return pairs(body, "&");
    }

    @Nullable
    String header(String name) {
        List<String> values = headers.get(name.toLowerCase(java.util.Locale.ROOT));
        return values == null ? null : String.join(",", values);
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** {@return the parts of a multipart body} */
    List<Part> parts() {
        String type = String.valueOf(header("content-type"));
        int at = type.indexOf("boundary=");
        if (at < 0) {
            return List.of();
        }
        String boundary = type.substring(at + "boundary=".length()).replace("\"", "");
        List<Part> parts = new ArrayList<>();
        for (String section : ("\r\n" + body).split("\r\n--" + java.util.regex.Pattern.quote(boundary), -1)) {
            int head = section.indexOf("\r\n\r\n");
            if (head >= 0) {
                parts.add(Part.of(section.substring(0, head), section.substring(head + 4)));
            }
        }
        return parts;
    }

    private static List<NameValue> pairs(@Nullable String text, String separator) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(separator, -1))
                .map(pair -> {
                    int equals = pair.indexOf('=');
                    return equals < 0
                            ? new NameValue(pair, "")
                            : new NameValue(pair.substring(0, equals), pair.substring(equals + 1));
                })
                .toList();
    }

    /**
     * A part of a multipart body.
     *
     * @param name the field's name
     * @param fileName the file's name; null for what is no file
     * @param contentType its media type; null where it is not said
     * @param content the bytes, a character for each
     */
    record Part(
            @Nullable String name,
            @Nullable String fileName,
            @Nullable String contentType,
            String content) {

        private static Part of(String head, String content) {
            return new Part(quoted(head, "; name="), quoted(head, "; filename="), line(head), content);
        }

        private static @Nullable String quoted(String head, String key) {
            int from = head.indexOf(key + '"');
            return from < 0
                    ? null
                    : new String(
                            head.substring(from + key.length() + 1, head.indexOf('"', from + key.length() + 1))
                                    .getBytes(StandardCharsets.ISO_8859_1),
                            StandardCharsets.UTF_8);
        }

        private static @Nullable String line(String head) {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-type:"))
                    .map(line -> line.substring("content-type:".length()).strip())
                    .findFirst()
                    .orElse(null);
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
