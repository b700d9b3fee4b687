/** Tries the generator on public documents that nobody wrote for it. */
@NullMarked
package dev.bindery.generator.corpus;

import org.jspecify.annotations.NullMarked;
