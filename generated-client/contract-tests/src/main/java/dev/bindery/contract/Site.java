package dev.bindery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A property of a drawn object.
 *
 * @param owner the object
 * @param name the property
 * @param path where it stands, as in a report of drift
 * @param schema what it may be, references followed
 * @param required whether the object must have it
 * @param isSure whether the schema alone says how it is read
 * @param isInOpenObject whether the object may have properties that its schema does not name
 */
record Site(
        ObjectNode owner,
        String name,
        String path,
        JsonNode schema,
        boolean required,
        boolean isSure,
        boolean isInOpenObject) {

    /** {@return whether the specification says one kind that it has, and no others that mean the same} */
    boolean isPlain(String type) {
        return isSure
                && !schema.has("x-bindery-as")
                && !schema.has("oneOf")
                && !schema.has("anyOf")
                && schema.path("type").asText().equals(type);
    }

    /** {@return where another property of the same object stands} */
    String besides(String other) {
        return path.substring(0, path.length() - Spot.step(name).length()) + Spot.step(other);
    }

    /** {@return whether one of the two stands in the other, or is it} */
    boolean overlaps(Site other) {
        return path.startsWith(other.path) || other.path.startsWith(path);
    }
}
