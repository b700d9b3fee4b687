package dev.bindery.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as the server received it. {@code toString} shows no parameter and no header: they may be secret. */
public final class ReceivedRequest {

    private final @Nullable String operation;
    private final String method;
    private final String path;
    private final List<NameValue> query;
    private final List<NameValue> form;
    private final List<UploadedPart> files;
    private final List<NameValue> headers;
    private final byte[] body;

    /** Made by the server. */
    public ReceivedRequest(
            @Nullable String operation,
            String method,
            String path,
            List<NameValue> query,
            List<NameValue> form,
            List<UploadedPart> files,
            List<NameValue> headers,
            byte[] body) {
        this.operation = operation;
        this.method = method;
        this.path = path;
        this.query = List.copyOf(query);
        this.form = List.copyOf(form);
        this.files = List.copyOf(files);
        this.headers = List.copyOf(headers);
        this.body = body.clone();
    }

    /**
     * The same request, with what it means.
     *
     * @param named what it is
     * @return a new request
     */
    public ReceivedRequest as(String named) {
        return new ReceivedRequest(named, method, path, query, form, files, headers, body);
    }

    /** {@return the operation that it means, or null where the specification has none} */
    public @Nullable String operation() {
        return operation;
    }

    /** {@return the HTTP verb} */
    public String method() {
        return method;
    }

    /** {@return the path without the query, decoded} */
    public String path() {
        return path;
    }

    /** {@return the parameters of the query in order} */
    public List<NameValue> query() {
        return query;
    }

    /** {@return the text fields of the form in order} */
    public List<NameValue> form() {
        return form;
    }

    /** {@return the files of a multipart form} */
    public List<UploadedPart> files() {
        return files;
    }

    /** {@return the headers in order} */
    public List<NameValue> headers() {
        return headers;
    }

    /** {@return a copy of the body} */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Reads a parameter wherever it came: in the form or in the query.
     *
     * @param name its name
     * @return its first value, or null
     */
    public @Nullable String parameter(String name) {
        Optional<String> inForm = first(form, name);
        return inForm.or(() -> first(query, name)).orElse(null);
    }

    /**
     * Reads a header.
     *
     * @param name its name, in any case
     * @return its first value, or null
     */
    public @Nullable String header(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return headers.stream()
                .filter(h -> h.name().toLowerCase(Locale.ROOT).equals(wanted))
                .map(NameValue::value)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> first(List<NameValue> values, String name) {
        return values.stream()
                .filter(v -> v.name().equals(name))
                .map(NameValue::value)
                .findFirst();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
