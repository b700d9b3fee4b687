/** What tests of generated code share. */
@NullMarked
package dev.bindery.generator.testing;

import org.jspecify.annotations.NullMarked;
