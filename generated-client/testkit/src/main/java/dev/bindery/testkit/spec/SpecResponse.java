package dev.bindery.testkit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A declared answer. */
public final class SpecResponse {

    private final Specification spec;
    private final int status;
    private final Place response;

    SpecResponse(Specification spec, int status, Place response) {
        this.spec = spec;
        this.status = status;
        this.response = response;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the media type, or empty where there is no body} */
    public Optional<String> mediaType() {
        var names = response.child("content").node().fieldNames();
        return names.hasNext() ? Optional.of(names.next()) : Optional.empty();
    }

    /** {@return the pointer to the body's schema, or empty where there is none} */
    public Optional<String> schemaPointer() {
        return mediaType()
                .map(this::media)
                .map(m -> m.child("schema"))
                .filter(Place::isThere)
                .map(Place::pointer);
    }

    /** {@return the example of the body: the one called {@code example}, else the first of {@code examples}} */
    public Optional<JsonNode> example() {
        return mediaType().map(this::media).flatMap(this::exampleOf);
    }

    private Optional<JsonNode> exampleOf(Place media) {
        if (media.child("example").isThere()) {
            return Optional.of(media.child("example").node());
        }
        var named = media.child("examples").node().elements();
        return named.hasNext()
                ? Optional.of(spec.at(new Place(named.next(), "")).node().path("value"))
                : Optional.empty();
    }

    private Place media(String mediaType) {
        return response.child("content").child(mediaType);
    }
}
