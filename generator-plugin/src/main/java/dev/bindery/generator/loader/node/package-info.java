/** A document as an immutable tree in which every part knows its place. */
@NullMarked
package dev.bindery.generator.loader.node;

import org.jspecify.annotations.NullMarked;
