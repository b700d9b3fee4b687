package dev.bindery.testkit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A declared answer. */
public final class SpecResponse {

    private final Specification spec;
    private final int status;
    private final Place response;
    private final @Nullable String mediaType;

    private SpecResponse(Specification spec, int status, Place response, @Nullable String mediaType) {
        this.spec = spec;
        this.status = status;
        this.response = response;
        this.mediaType = mediaType;
    }

    /** The answer in the first of its media types. */
    static SpecResponse of(Specification spec, int status, Place response) {
        var types = response.child("content").node().fieldNames();
        return new SpecResponse(spec, status, response, types.hasNext() ? types.next() : null);
    }

    /**
     * The same answer in the media type that a client asks for.
     *
     * @param accept the value of the {@code Accept} header, or null
     * @return the answer in that type; this one if it has no such type
     */
    public SpecResponse accepting(@Nullable String accept) {
        return accept != null && media(accept).isThere() ? new SpecResponse(spec, status, response, accept) : this;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the media type, or empty where there is no body} */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** {@return the schema of the body as it stands, or empty where there is none} */
    public Optional<JsonNode> schema() {
        return mediaType()
                .map(this::media)
                .map(m -> m.child("schema"))
                .filter(Place::isThere)
                .map(Place::node);
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

    private Place media(String type) {
        return response.child("content").child(type);
    }
}
