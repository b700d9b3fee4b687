package dev.bindery.runtime.call;

import dev.bindery.runtime.json.JsonArray;
import dev.bindery.runtime.json.JsonCodec;
import dev.bindery.runtime.json.JsonEncoder;
import dev.bindery.runtime.json.JsonObject;
import dev.bindery.runtime.json.JsonValue;
import dev.bindery.runtime.transport.NameValue;
import dev.bindery.runtime.transport.Part;
import dev.bindery.runtime.transport.PercentEncoding;
import dev.bindery.runtime.transport.RequestBody;
import dev.bindery.runtime.transport.RequestDraft;
import dev.bindery.runtime.transport.Upload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parameters of one call, each under its name: the value goes through the encoder of its type and then through its
 * style. A value of null is not sent. What cannot be sent (a line break in a header, a path value that would lead elsewhere) throws
 * {@link IllegalArgumentException}, before anything is sent.
 */
public final class RequestWriter {
    private static final String JSON = "application/json";

    private final RequestDraft draft;
    private final PathTemplate path;
    private final Map<String, String> pathValues = new HashMap<>();
    private @Nullable URI url;

    RequestWriter(RequestDraft draft, PathTemplate path) {
        this.draft = draft;
        this.path = path;
    }

    /** Writes a path parameter in style {@link Style#SIMPLE}, not exploded. */
    public <T> void path(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        path(name, value, encoder, Style.SIMPLE, false);
    }

    /** Writes a path parameter. */
    public <T> void path(String name, @Nullable T value, JsonEncoder<? super T> encoder, Style style, boolean explode) {
        if (!path.has(name)) {
            throw new IllegalArgumentException("path " + path + ": it has no {" + name + "}");
        }
        if (value != null) {
            JsonValue json = tree(value, encoder);
            pathValues.put(name, new StyledValue(name, json, style, explode, PercentEncoding::encode).text());
        }
    }

    /** Writes a query parameter in style {@link Style#FORM}, exploded. */
    public <T> void query(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        query(name, value, encoder, Style.FORM, true);
    }

    /** Writes a query parameter. */
    public <T> void query(
            String name, @Nullable T value, JsonEncoder<? super T> encoder, Style style, boolean explode) {
        query(name, value, encoder, style, explode, false);
    }

    /** Writes a query parameter; with {@code allowReserved}, characters such as {@code :} and {@code /} are not encoded. */
    public <T> void query(
            String name,
            @Nullable T value,
            JsonEncoder<? super T> encoder,
            Style style,
            boolean explode,
            boolean allowReserved) {
        if (value == null) {
            return;
        }
        UnaryOperator<String> encoding =
                allowReserved ? PercentEncoding::encodeAllowingReserved : PercentEncoding::encode;
        JsonValue json = tree(value, encoder);
        List<NameValue> encoded = new StyledValue(name, json, style, explode, encoding).pairs();
        List<NameValue> raw = new StyledValue(name, json, style, explode, UnaryOperator.identity()).pairs();
        for (int i = 0; i < raw.size(); i++) {
            String pair = encoded.get(i).name() + "=" + encoded.get(i).value();
            draft.query(raw.get(i).name(), raw.get(i).value(), pair);
        }
    }

    /** Writes a header in style {@link Style#SIMPLE}, not exploded. */
    public <T> void header(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        header(name, value, encoder, Style.SIMPLE, false);
    }

    /** Writes a header. */
    public <T> void header(
            String name, @Nullable T value, JsonEncoder<? super T> encoder, Style style, boolean explode) {
        if (value != null) {
            JsonValue json = tree(value, encoder);
            draft.header(name, new StyledValue(name, json, style, explode, UnaryOperator.identity()).text());
        }
    }

    /** Writes a cookie in style {@link Style#FORM}, exploded. */
    public <T> void cookie(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        cookie(name, value, encoder, Style.FORM, true);
    }

    /** Writes a cookie. */
    public <T> void cookie(
            String name, @Nullable T value, JsonEncoder<? super T> encoder, Style style, boolean explode) {
        if (value != null) {
            // A comma ends a cookie's value in some servers, so the delimiter is encoded too.
            JsonValue json = tree(value, encoder);
            new StyledValue(name, json, style, explode, UnaryOperator.identity())
                    .pairs()
                    .forEach(pair -> draft.cookie(pair.name(), PercentEncoding.encode(pair.value())));
        }
    }

    /** Writes a form field in style {@link Style#FORM}, exploded. */
    public <T> void form(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        form(name, value, encoder, Style.FORM, true);
    }

    /** Writes a form field. */
    public <T> void form(String name, @Nullable T value, JsonEncoder<? super T> encoder, Style style, boolean explode) {
        if (value != null) {
            JsonValue json = tree(value, encoder);
            new StyledValue(name, json, style, explode, UnaryOperator.identity())
                    .pairs()
                    .forEach(pair -> draft.form(pair.name(), pair.value()));
        }
    }

    /** Writes a form field that holds a JSON text. */
    public <T> void formJson(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        if (value != null) {
            draft.form(name, text(value, encoder));
        }
    }

    /** Makes the body JSON. */
    public <T> void json(@Nullable T body, JsonEncoder<? super T> encoder) {
        json(body, encoder, JSON);
    }

    /** Makes the body JSON under another media type. */
    public <T> void json(@Nullable T body, JsonEncoder<? super T> encoder, String mediaType) {
        if (body != null) {
            draft.body(new RequestBody.Text(text(body, encoder), mediaType));
        }
    }

    /** Makes the body a text, sent as UTF-8. */
    public void text(@Nullable String body, String mediaType) {
        if (body != null) {
            draft.body(new RequestBody.Text(body, mediaType));
        }
    }

    /** Makes the body a file. The file's own content type holds where it only adds parameters, such as a boundary. */
    public void binary(@Nullable Upload body, String mediaType) {
        if (body != null) {
            String own = body.contentType();
            boolean adds = own.regionMatches(true, 0, mediaType + ";", 0, mediaType.length() + 1);
            draft.body(new RequestBody.Binary(body, adds ? own : mediaType));
        }
    }

    /** Writes parts of a multipart body: one for each element of a list, JSON for objects, else text. */
    public <T> void part(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        part(name, value, encoder, null);
    }

    /**
     * Writes parts of a multipart body: one for each element of a list, JSON for objects, else text as it is.
     *
     * @param mediaType what each part says that it is; null for JSON where it is an object, and nothing elsewhere
     */
    public <T> void part(String name, @Nullable T value, JsonEncoder<? super T> encoder, @Nullable String mediaType) {
        if (value == null) {
            return;
        }
        JsonValue json = tree(value, encoder);
        for (JsonValue element : json instanceof JsonArray ? json.elements() : List.of(json)) {
            boolean compound = element instanceof JsonObject || element instanceof JsonArray;
            String scalar = element.asString();
            String text = scalar != null ? scalar : element.toJson();
            String usual = compound ? JSON : null;
            draft.part(Part.text(name, text, mediaType == null ? usual : mediaType));
        }
    }

    /** Writes a file as a part of a multipart body. */
    public void part(String name, @Nullable Upload file) {
        if (file != null) {
            draft.part(Part.file(name, file));
        }
    }

    /**
     * Writes a file as a part of a multipart body.
     *
     * @param mediaType what the part says that it is, where neither the caller nor the file's name tells
     */
    public void part(String name, @Nullable Upload file, String mediaType) {
        part(name, file == null ? null : file.contentTypeIfUnknown(mediaType));
    }

    /** Writes several files as parts of the same name. */
    public void parts(String name, @Nullable List<Upload> files) {
        if (files != null) {
            files.forEach(file -> part(name, file));
        }
    }

    /** Writes several files as parts of the same name; the media type is as that of one. */
    public void parts(String name, @Nullable List<Upload> files, String mediaType) {
        if (files != null) {
            files.forEach(file -> part(name, file, mediaType));
        }
    }

    /** Writes a form field (in a multipart body, a text part) that is masked in every text. */
    public void secretForm(String name, @Nullable String value) {
        if (value != null) {
            secret(name, value);
            draft.form(name, value);
        }
    }

    /** Writes a query parameter that is masked in every text. */
    public void secretQuery(String name, @Nullable String value) {
        if (value != null) {
            secret(name, value);
            draft.query(name, value);
        }
    }

    /** Writes a header that is masked in every text. */
    public void secretHeader(String name, @Nullable String value) {
        if (value != null) {
            secret(name, value);
            draft.header(name, value);
        }
    }

    /** Masks a value that is sent by another method, such as a property of a JSON body. */
    public void secret(String name, @Nullable String value) {
        draft.secret(name, value);
    }

    /** Sets the whole address in place of base address and path; parameters are added to its query. */
    public void url(@Nullable String absolute) {
        url(absolute == null ? null : Addresses.parse(absolute));
    }

    /** Sets the whole address in place of base address and path; parameters are added to its query. */
    public void url(@Nullable URI absolute) {
        if (absolute != null) {
            url = Addresses.argument(absolute, draft.redactor());
        }
    }

    /** Settles the address. */
    void finish(URI base) {
        draft.address(url != null ? url : path.resolve(base, pathValues));
    }

    private static <T> JsonValue tree(T value, JsonEncoder<? super T> encoder) {
        return JsonValue.parse(bytes(value, encoder));
    }

    private static <T> String text(T value, JsonEncoder<? super T> encoder) {
        return new String(bytes(value, encoder), StandardCharsets.UTF_8);
    }

    private static <T> byte[] bytes(T value, JsonEncoder<? super T> encoder) {
        JsonCodec<T> writing = JsonCodec.of(in -> null, encoder::write);
        return writing.encodeBytes(value);
    }
}
