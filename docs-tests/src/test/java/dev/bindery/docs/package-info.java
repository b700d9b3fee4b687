/** Visits the documentation site of the four platforms with a real browser. */
@NullMarked
package dev.bindery.docs;

import org.jspecify.annotations.NullMarked;
