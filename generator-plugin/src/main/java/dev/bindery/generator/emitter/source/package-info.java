/** How the text of a generated class grows: lines, indentation, imports. */
@NullMarked
package dev.bindery.generator.emitter.source;

import org.jspecify.annotations.NullMarked;
