package dev.bindery.runtime.transport;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request while it is put together. Parameters stay as they are until {@link #toRequest}, so that they can be signed.
 * Not safe for use by many threads.
 */
public final class RequestDraft {
    private static final Pattern WORDS = Pattern.compile("[\\s;,=]+");
    private static final int LOOKS_SECRET = 8;

    private final String method;
    private URI address;
    private final Redactor redactor;
    private final List<Header> headers;
    private final List<QueryParameter> query;
    private final List<NameValue> cookies;
    private RequestBody body;

    private record QueryParameter(NameValue raw, String encoded) {}

    /**
     * Starts a request without headers, further parameters and body.
     *
     * @param method the HTTP method
     * @param address the absolute address, with or without a query
     * @param redactor learns the secrets of this call
     */
    public RequestDraft(String method, URI address, Redactor redactor) {
        this.method = Objects.requireNonNull(method, "method");
        this.address = Objects.requireNonNull(address, "address");
        this.redactor = Objects.requireNonNull(redactor, "redactor");
        this.headers = new ArrayList<>();
        this.query = new ArrayList<>();
        this.cookies = new ArrayList<>();
        this.body = new RequestBody.None();
    }

    private RequestDraft(RequestDraft that) {
        this.method = that.method;
        this.address = that.address;
        this.redactor = that.redactor;
        this.headers = new ArrayList<>(that.headers);
        this.query = new ArrayList<>(that.query);
        this.cookies = new ArrayList<>(that.cookies);
        this.body = that.body;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return the address with all query parameters so far} */
    public URI uri() {
        String added = query.stream().map(QueryParameter::encoded).collect(Collectors.joining("&"));
        if (added.isEmpty()) {
            return address;
        }
        String start = address.toString();
        String joint = address.getRawQuery() == null ? "?" : start.endsWith("?") || start.endsWith("&") ? "" : "&";
        return URI.create(start + joint + added);
    }

    /**
     * Replaces the address; query parameters that were added stay.
     *
     * @param newAddress the absolute address, with or without a query
     */
    public void address(URI newAddress) {
        this.address = Objects.requireNonNull(newAddress, "address");
    }

    /** {@return the query parameters and then the form fields, not encoded, in their order} */
    public List<NameValue> parameters() {
        Stream<NameValue> fields = body instanceof RequestBody.Form form ? form.fields().stream() : Stream.empty();
        return Stream.concat(query.stream().map(QueryParameter::raw), fields).toList();
    }

    /** {@return the body so far} */
    public RequestBody body() {
        return body;
    }

    /**
     * Sets the body.
     *
     * @param newBody the body
     */
    public void body(RequestBody newBody) {
        this.body = Objects.requireNonNull(newBody, "body");
    }

    /**
     * The value of a header.
     *
     * @param name its name, in any case
     * @return the value; null if it is not set
     */
    public @Nullable String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    /**
     * Sets a header; an earlier value of this name is replaced.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException if one of them has a character that no header may have
     */
    public void header(String name, String value) {
        Header header = new Header(name, value);
        hideIfSecret(name, value);
        headers.removeIf(earlier -> earlier.name().equalsIgnoreCase(name));
        headers.add(header);
    }

    /**
     * Adds a query parameter. It is percent-encoded for you.
     *
     * @param name its name
     * @param value its value
     */
    public void query(String name, String value) {
        query(name, value, PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value));
    }

    /**
     * Adds a query parameter that is encoded already.
     *
     * @param name its name, not encoded
     * @param value its value, not encoded: what a signature is made of
     * @param encoded name, equals sign and value as they stand in the address
     */
    public void query(String name, String value, String encoded) {
        hideIfSecret(name, value);
        query.add(new QueryParameter(new NameValue(name, value), encoded));
    }

    /**
     * Adds a form field; in a multipart body, a text part.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalStateException if the body is no form
     */
    public void form(String name, String value) {
        hideIfSecret(name, value);
        if (body instanceof RequestBody.Multipart multipart) {
            body = new RequestBody.Multipart(appended(multipart.parts(), Part.text(name, value, null)));
        } else if (body instanceof RequestBody.Form form) {
            body = new RequestBody.Form(appended(form.fields(), new NameValue(name, value)));
        } else if (body instanceof RequestBody.None) {
            body = new RequestBody.Form(List.of(new NameValue(name, value)));
        } else {
            throw new IllegalStateException("form field " + name + ": the request has another body: " + body);
        }
    }

    /**
     * Adds a parameter where the request has room for it: to the query of a {@code GET} and of a request whose body is no
     * form, else as a form field.
     *
     * @param name its name
     * @param value its value
     */
    public void parameter(String name, String value) {
        boolean inQuery =
                method.equals("GET") || body instanceof RequestBody.Text || body instanceof RequestBody.Binary;
        if (inQuery) {
            query(name, value);
        } else {
            form(name, value);
        }
    }

    /**
     * Adds a part and makes the body multipart; form fields so far become text parts.
     *
     * @param part the part
     * @throws IllegalStateException if the body is neither form nor multipart
     */
    public void part(Part part) {
        if (body instanceof RequestBody.Multipart multipart) {
            body = new RequestBody.Multipart(appended(multipart.parts(), part));
        } else if (body instanceof RequestBody.Form form) {
            List<Part> parts = form.fields().stream()
                    .map(field -> Part.text(field.name(), field.value(), null))
                    .toList();
            body = new RequestBody.Multipart(appended(parts, part));
        } else if (body instanceof RequestBody.None) {
            body = new RequestBody.Multipart(List.of(part));
        } else {
            throw new IllegalStateException("part " + part.name() + ": the request has another body: " + body);
        }
    }

    /**
     * Adds a cookie. The value is sent as it is.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException if the value has a character that would end it; the value is not in the message
     */
    public void cookie(String name, String value) {
        if (value.chars().anyMatch(c -> c <= ' ' || c > '~' || "\",;\\".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("cookie " + name
                    + ": the value has a blank, a control character, one outside of ASCII or one of \" , ; \\");
        }
        hideIfSecret(name, value);
        cookies.add(new NameValue(name, value));
    }

    /**
     * Keeps a value out of every message, address and log.
     *
     * @param name the parameter's name: what stands under it is masked too
     * @param value the secret, or null
     */
    public void secret(String name, @Nullable String value) {
        redactor.addName(name);
        redactor.addValue(value);
    }

    /** A value under a secret name is a secret, and so is each part of it: the token after "Bearer". */
    private void hideIfSecret(String name, String value) {
        if (redactor.isSecretName(name)) {
            redactor.addValue(value);
            WORDS.splitAsStream(value)
                    .filter(word -> word.length() >= LOOKS_SECRET)
                    .forEach(redactor::addValue);
        }
    }

    /** {@return what knows the secrets of this call} */
    public Redactor redactor() {
        return redactor;
    }

    /** {@return an independent copy that shares the redactor} */
    public RequestDraft copy() {
        return new RequestDraft(this);
    }

    /**
     * Finishes the request.
     *
     * @param timeout how long this attempt may take
     * @return the request
     */
    public TransportRequest toRequest(Duration timeout) {
        List<Header> all = headers;
        if (!cookies.isEmpty()) {
            String joined = cookies.stream()
                    .map(cookie -> cookie.name() + "=" + cookie.value())
                    .collect(Collectors.joining("; "));
            all = appended(headers, new Header("Cookie", joined));
        }
        return new TransportRequest(method, uri(), all, body, timeout, redactor);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** {@return method and address, with the secrets masked} */
    @Override
    public String toString() {
        return method + " " + redactor.redact(uri().toString());
    }
}
