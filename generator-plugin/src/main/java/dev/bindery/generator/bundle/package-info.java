/** Writes a specification of many files as one document. */
@NullMarked
package dev.bindery.generator.bundle;

import org.jspecify.annotations.NullMarked;
