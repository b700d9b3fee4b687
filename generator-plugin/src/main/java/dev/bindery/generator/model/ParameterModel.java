package dev.bindery.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a request.
 *
 * @param property its names, type and meaning
 * @param place where it goes
 * @param style how lists and objects are spelled
 * @param explode whether each element is a parameter of its own
 * @param allowReserved whether reserved characters stay as they are in a query
 * @param json whether the value is sent as JSON text (a form field or part with content type JSON)
 * @param mediaType the media type of a body or part, or null where it follows from the place
 */
public record ParameterModel(
        PropertyModel property,
        ParameterPlace place,
        ParameterStyle style,
        boolean explode,
        boolean allowReserved,
        boolean json,
        @Nullable String mediaType) {

    /** {@return the same parameter, which no call may leave out} */
    public ParameterModel asRequired() {
        return with(property.asRequired());
    }

    /** {@return the same parameter, which a call may leave out, and what then happens} */
    public ParameterModel asOptional(String otherwise) {
        return with(property.asOptional(otherwise));
    }

    private ParameterModel with(PropertyModel other) {
        return new ParameterModel(other, place, style, explode, allowReserved, json, mediaType);
    }
}
