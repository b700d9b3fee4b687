package dev.bindery.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** Makes our answers of those of the JDK's client. */
final class JdkAnswer {
    private JdkAnswer() {}

    /** @throws TransportException if the body is compressed and broken */
    static TransportResponse of(HttpResponse<byte[]> response) throws TransportException {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.keySet().removeIf(name -> name.startsWith(":")); // of HTTP/2
        byte[] body = response.body();
        if (response.headers().firstValue("content-encoding").orElse("").equalsIgnoreCase("gzip")) {
            Set<String> ofCompressedForm = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            ofCompressedForm.addAll(List.of("content-encoding", "content-length"));
            headers.keySet().removeIf(ofCompressedForm::contains);
            body = body.length == 0 ? body : gunzipped(body);
        }
        return new TransportResponse(response.statusCode(), Headers.of(headers), body);
    }

    private static byte[] gunzipped(byte[] body) throws TransportException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new TransportException(
                    TransportException.Kind.CONNECTION_LOST, "the compressed answer is cut off or broken", e);
        }
    }
}
