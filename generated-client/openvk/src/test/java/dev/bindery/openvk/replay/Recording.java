package dev.bindery.openvk.replay;

import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A recorded exchange.
 *
 * @param name what was tried
 * @param httpMethod the verb
 * @param path the path without its query
 * @param parameters query and form parameters by name; the form wins, as on the server
 * @param response what the server answered
 */
record Recording(
        String name, String httpMethod, String path, Map<String, String> parameters, TransportResponse response) {

    /** Replays another file: {@code -Dbindery.recordings=FILE}. */
    private static final String FILE_PROPERTY = "bindery.recordings";

    /** {@return every recording of the file, in its order} */
    static List<Recording> all() throws IOException {
        String other = System.getProperty(FILE_PROPERTY, "");
        try (Stream<String> lines = other.isEmpty() ? own() : Files.lines(Path.of(other))) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> of(JsonValue.parse(line)))
                    .toList();
        }
    }

    private static Stream<String> own() throws IOException {
        try (var in = Objects.requireNonNull(Recording.class.getResourceAsStream("/recordings/openvk.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private static Recording of(JsonValue line) {
        JsonValue request = line.get("request");
        Map<String, String> parameters = new LinkedHashMap<>();
        addPairs(request.get("query"), parameters);
        addPairs(request.get("form"), parameters);
        JsonValue response = line.get("response");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        addHeader("Content-Type", response.get("contentType"), headers);
        addHeader("Location", response.get("location"), headers);
        String path = text(request.get("path"));
        return new Recording(
                text(line.get("name")),
                text(request.get("method")),
                path.replaceAll("\\?.*", ""),
                parameters,
                new TransportResponse(
                        Math.toIntExact(
                                Objects.requireNonNull(response.get("status").asLong())),
                        Headers.of(headers),
                        text(response.get("body")).getBytes(StandardCharsets.UTF_8)));
    }

    private static void addPairs(JsonValue pairs, Map<String, String> parameters) {
        for (int i = 0; i < pairs.elements().size(); i++) {
            parameters.put(text(pairs.get(i).get(0)), text(pairs.get(i).get(1)));
        }
    }

    private static void addHeader(String name, JsonValue value, Map<String, List<String>> headers) {
        String text = value.asString();
        if (text != null) {
            headers.put(name, List.of(text));
        }
    }

    private static String text(JsonValue value) {
        return Objects.requireNonNullElse(value.asString(), "");
    }

    /** {@return the namespace and method, or the path where it is no method} */
    String subject() {
        return path.startsWith("/method/")
                ? path.substring("/method/".length())
                : path.replaceAll("/[0-9a-f]{20,}", "");
    }

    /** {@return the body as JSON} */
    JsonValue json() {
        return JsonValue.parse(response.body());
    }

    @Override
    public String toString() {
        return name;
    }
}
