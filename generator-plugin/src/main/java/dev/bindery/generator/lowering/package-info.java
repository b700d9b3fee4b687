/** From OpenAPI to the generator's model: what follows never sees a node of the document. */
@NullMarked
package dev.bindery.generator.lowering;

import org.jspecify.annotations.NullMarked;
