/** What OpenAPI and our own keys put where: the table of all objects, and the walk that finds them in documents. */
@NullMarked
package dev.bindery.generator.loader.structure;

import org.jspecify.annotations.NullMarked;
