package dev.bindery.generator.loader.structure;

import dev.bindery.generator.diagnostics.SourceLocation;
import dev.bindery.generator.loader.node.ObjectNode;

/**
 * One object of a specification, and what it is. An object that is only a {@code $ref} is a {@link Reference} instead; a
 * schema of OpenAPI 3.1 with other keys beside its {@code $ref} is both.
 *
 * @param kind what it is
 * @param node the object
 * @param where which part of the API it is, for messages
 * @param version the version of OpenAPI it is written in
 */
public record Element(ElementKind kind, ObjectNode node, Where where, OpenApiVersion version) {
    /** {@return where the value of the property stands; where the object stands if there is no such property} */
    public SourceLocation at(String property) {
        var value = node.get(property);
        return value == null ? node.location() : value.location();
    }
}
