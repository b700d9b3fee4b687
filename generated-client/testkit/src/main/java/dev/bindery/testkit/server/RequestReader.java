package dev.bindery.testkit.server;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.testkit.NameValue;
import dev.bindery.testkit.ReceivedRequest;
import dev.bindery.testkit.UploadedPart;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a request off the connection. */
public final class RequestReader {

    private RequestReader() {}

    /**
     * Reads a request with its whole body.
     *
     * @param exchange the exchange
     * @param operation the operation that it means, or null
     * @return the request
     * @throws IOException if the connection breaks
     */
    public static ReceivedRequest read(HttpExchange exchange, @Nullable String operation) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String contentType = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        List<NameValue> form = new ArrayList<>();
        List<UploadedPart> files = new ArrayList<>();
        String mediaType = contentType.toLowerCase(Locale.ROOT);
        if (mediaType.startsWith("application/x-www-form-urlencoded")) {
            form.addAll(pairs(new String(body, StandardCharsets.UTF_8)));
        } else if (mediaType.startsWith("multipart/form-data")) {
            MultipartReader.read(body, contentType, form, files);
        }
        List<NameValue> headers = new ArrayList<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(v -> headers.add(new NameValue(name, v))));
        String query = exchange.getRequestURI().getRawQuery();
        return new ReceivedRequest(
                operation,
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query == null ? List.of() : pairs(query),
                form,
                files,
                headers,
                body);
    }

    private static List<NameValue> pairs(String encoded) {
        List<NameValue> pairs = new ArrayList<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                pairs.add(new NameValue(decode(name), decode(value)));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
