package dev.bindery.generator.loader.structure;

import dev.bindery.generator.loader.node.ObjectNode;

/**
 * One {@code $ref}.
 *
 * @param due what it must lead to
 * @param node the object that holds it
 * @param where which part of the API it stands for, for messages
 * @param version the version of OpenAPI it is written in
 */
public record Reference(ElementKind due, ObjectNode node, Where where, OpenApiVersion version) {}
