/** The names that generated code has. Nothing outside this package makes up a name. */
@NullMarked
package dev.bindery.generator.lowering.naming;

import org.jspecify.annotations.NullMarked;
