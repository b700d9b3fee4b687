package dev.bindery.generator.emitter;

import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.Part;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.Transport;
import dev.bindery.runtime.transport.TransportRequest;
import dev.bindery.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Writes down each request as text, and answers what it was told to. */
final class RecordingTransport implements Transport {

    private final Deque<TransportResponse> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    RecordingTransport answer(String json) {
        return answer(200, json);
    }

    RecordingTransport answer(int status, String json) {
        Headers headers = Headers.of(Map.of("Content-Type", List.of("application/json")));
        answers.add(new TransportResponse(status, headers, json.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** {@return the requests: verb, address, headers other than Accept and User-Agent, body} */
    List<String> requests() {
        return requests;
    }

    @Override
    public CompletionStage<TransportResponse> send(TransportRequest request) {
        String headers = request.headers().stream()
                .filter(header -> !List.of("Accept", "User-Agent").contains(header.name()))
                .map(header -> " " + header.name() + ": " + header.value())
                .collect(Collectors.joining());
        requests.add(request.method() + " " + request.uri() + headers + body(request.body()));
        return CompletableFuture.completedFuture(answers.remove());
    }

    @Override
    public void close() {}

    private static String body(RequestBody body) {
        if (body instanceof RequestBody.Text text) {
            return " " + text.mediaType() + " " + text.text();
        } else if (body instanceof RequestBody.Form form) {
            return form.fields().stream()
                    .map(field -> field.name() + "=" + field.value())
                    .collect(Collectors.joining("&", " form ", ""));
        } else if (body instanceof RequestBody.Multipart multipart) {
            return multipart.parts().stream()
                    .map(RecordingTransport::part)
                    .collect(Collectors.joining(", ", " parts ", ""));
        } else if (body instanceof RequestBody.Binary binary) {
            return " " + binary.mediaType() + " " + binary.file().fileName();
        }
        return "";
    }

    private static String part(Part part) {
        return part.name() + "="
                + (part.file() == null ? part.text() : part.file().fileName());
    }
}
