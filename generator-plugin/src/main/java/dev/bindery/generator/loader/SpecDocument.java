package dev.bindery.generator.loader;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import dev.bindery.generator.loader.structure.OpenApiVersion;

/**
 * One file of a specification.
 *
 * @param file its path relative to the root of the specification, with {@code /} between names
 * @param version its version of OpenAPI; for a file that is not a whole document, the version of those that refer to it
 * @param entry whether the specification was loaded from it; false for a file that is only reached by {@code $ref}
 * @param content what it holds; an {@link ObjectNode} for every entry document
 */
public record SpecDocument(String file, OpenApiVersion version, boolean entry, Node content) {

    /**
     * The OpenAPI object.
     *
     * @throws IllegalStateException if the file holds no object, which no entry document does
     */
    public ObjectNode root() {
        if (content instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException(file + " holds " + content.kind() + ", not an object");
    }
}
