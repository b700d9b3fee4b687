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
 */
record Site(ObjectNode owner, String name, String path, JsonNode schema, boolean required, boolean isSure) {

    /** {@return whether the specification says one kind that it has, and no others that mean the same} */
    boolean isPlain(String type) {
        return isSure
                && !schema.has("x-bindery-as")
                && !schema.has("oneOf")
                && !schema.has("anyOf")
                && schema.path("type").asText().equals(type);
    }

    /** {@return whether one of the two stands in the other, or is it} */
    boolean overlaps(Site other) {
        return path.startsWith(other.path) || other.path.startsWith(path);
    }
}
