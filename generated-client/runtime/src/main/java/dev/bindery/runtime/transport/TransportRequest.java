package dev.bindery.runtime.transport;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A request that is ready to be sent. Immutable. */
public final class TransportRequest {
    private final String method;
    private final URI uri;
    private final List<Header> headers;
    private final RequestBody body;
    private final Duration timeout;
    private final Redactor redactor;

    /**
     * Creates a request.
     *
     * @param method the HTTP method
     * @param uri the whole address
     * @param headers the header fields; what belongs to the body (content type, length) the transport adds
     * @param body the body
     * @param timeout how long this attempt may take
     * @param redactor knows what must not be printed
     */
    public TransportRequest(
            String method, URI uri, List<Header> headers, RequestBody body, Duration timeout, Redactor redactor) {
        this.method = method;
        this.uri = uri;
        this.headers = List.copyOf(headers);
        this.body = body;
        this.timeout = timeout;
        this.redactor = redactor;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the whole address} */
    public URI uri() {
        return uri;
    }

    /** {@return the header fields in their order, without those of the body} */
    public List<Header> headers() {
        return headers;
    }

    /** {@return the body} */
    public RequestBody body() {
        return body;
    }

    /** {@return how long this attempt may take} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return what knows the secrets of this request} */
    public Redactor redactor() {
        return redactor;
    }

    /** {@return method and address, with the secrets masked} */
    @Override
    public String toString() {
        return method + " " + redactor.redact(uri.toString());
    }
}
