/** Calls as people write them, in Java and in HTTP, from one choice of values. */
@NullMarked
package dev.bindery.generator.docs.sample;

import org.jspecify.annotations.NullMarked;
