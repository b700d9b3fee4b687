package dev.bindery.generator.lowering;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it stands in a document.
 *
 * @param root the document
 * @param path the path template
 * @param verb the key in the path item, lower case
 * @param pathItem the path item
 * @param node the operation
 */
record OperationSource(ObjectNode root, String path, String verb, ObjectNode pathItem, ObjectNode node) {

    String httpMethod() {
        return verb.toUpperCase(Locale.ROOT);
    }

    @Nullable
    String operationId() {
        return node.text("operationId");
    }

    /** {@return how people call it: its {@code operationId}, or verb and path} */
    String label() {
        String id = operationId();
        return id == null ? httpMethod() + " " + path : id;
    }
}
