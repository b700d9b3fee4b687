/** The command line, tried as its users do. */
@NullMarked
package dev.bindery.cli;

import org.jspecify.annotations.NullMarked;
