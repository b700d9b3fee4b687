package dev.bindery.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An operation.
 *
 * @param verb the HTTP verb, {@code post}
 * @param path the path, {@code /method/wall.get}
 * @param node what the document says of it
 */
record SpecOperation(String verb, String path, JsonNode node) {

    String id() {
        return node.path("operationId").asText();
    }

    String summary() {
        return node.path("summary").asText();
    }

    List<String> tags() {
        return node.path("tags").valueStream().map(JsonNode::asText).toList();
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
