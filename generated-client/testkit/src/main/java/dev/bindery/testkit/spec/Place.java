package dev.bindery.testkit.spec;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A node of the document and the pointer that leads to it, which the schema validator needs.
 *
 * @param node the node
 * @param pointer {@code #/paths/…}
 */
record Place(JsonNode node, String pointer) {

    Place child(String name) {
        return new Place(
                node.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    boolean isThere() {
        return !node.isMissingNode();
    }
}
