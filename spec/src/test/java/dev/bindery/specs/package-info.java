/** Judges every specification of this module. */
@NullMarked
package dev.bindery.specs;

import org.jspecify.annotations.NullMarked;
