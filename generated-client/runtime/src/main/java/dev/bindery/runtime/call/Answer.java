package dev.bindery.runtime.call;

import dev.bindery.runtime.json.Drift;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.Headers;
import dev.bindery.runtime.transport.TransportResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A result and how it came.
 *
 * @param <R> the result's type
 */
public final class Answer<R> {
    private final ResultFormat<R> format;
    private final ResultFormat.Decoded<R> decoded;
    private final TransportResponse response;
    private final int attempts;
    private final Supplier<List<Drift>> search;
    private volatile @Nullable List<Drift> drift;

    Answer(
            ResultFormat<R> format,
            ResultFormat.Decoded<R> decoded,
            TransportResponse response,
            int attempts,
            Supplier<List<Drift>> search) {
        this.format = format;
        this.decoded = decoded;
        this.response = response;
        this.attempts = attempts;
        this.search = search;
    }

    /** {@return the result; null only where the operation has none, or where its description says that it can be null} */
    @SuppressWarnings("NullAway") // R itself stands for a nullable type there
    public R result() {
        return decoded.result();
    }

    /** {@return the HTTP status} */
    public int status() {
        return response.status();
    }

    /** {@return the header fields of the answer, not masked} */
    public Headers headers() {
        return response.headers();
    }

    /** {@return the body as it came: the array itself, not a copy} */
    public byte[] body() {
        return response.body();
    }

    /**
     * What else stood in the envelope.
     *
     * @return the properties beside the result, and the result's own if it came in another form than it is written in;
     *     empty for an operation without envelope
     */
    public Map<String, JsonValue> envelope() {
        return decoded.envelope().asMap();
    }

    /** {@return how many times the request was sent, 1 or more} */
    public int attempts() {
        return attempts;
    }

    /**
     * What was not as described: values, fields that nobody described, and required ones that are missing. Unless the client has
     * a listener, it is searched for when it is first asked for.
     *
     * @return each once
     */
    public List<Drift> drift() {
        List<Drift> known = drift;
        if (known == null) {
            known = List.copyOf(search.get());
            drift = known;
        }
        return known;
    }

    /**
     * Writes result and envelope back, without insignificant white space.
     *
     * @return a JSON document that means the same as the body
     * @throws IllegalStateException if the result of the operation is no JSON
     */
    public String toJson() {
        return format.encode(decoded);
    }

    /** {@return status and size; the content may hold secrets} */
    @Override
    public String toString() {
        return response.toString();
    }
}
