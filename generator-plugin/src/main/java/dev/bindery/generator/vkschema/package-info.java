/** Reads the JSON schema that VK publishes of its API, as OpenAPI documents with our keys. */
@NullMarked
package dev.bindery.generator.vkschema;

import org.jspecify.annotations.NullMarked;
