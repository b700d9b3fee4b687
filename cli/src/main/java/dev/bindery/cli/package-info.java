/** The generator on the command line. */
@NullMarked
package dev.bindery.cli;

import org.jspecify.annotations.NullMarked;
