/** The OK client against a server that speaks OK from its specification. */
@NullMarked
package dev.bindery.ok;

import org.jspecify.annotations.NullMarked;
