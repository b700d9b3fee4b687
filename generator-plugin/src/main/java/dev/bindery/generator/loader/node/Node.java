package dev.bindery.generator.loader.node;

import dev.bindery.generator.diagnostics.SourceLocation;

/**
 * A value of a document: immutable, and aware of where it stands. Two nodes are equal when they are the same place;
 * {@link #sameContent} compares what they say.
 */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {

    /** {@return where the value starts} */
    SourceLocation location();

    /** {@return the way to the value from the root of its document} */
    JsonPointer pointer();

    /** {@return what it is, for messages: {@code an object}, {@code a list}, {@code a number}…} */
    String kind();

    /** {@return whether both say the same; the order of properties does not matter, that of elements does} */
    boolean sameContent(Node other);
}
