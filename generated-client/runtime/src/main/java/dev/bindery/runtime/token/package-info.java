/** Tokens, and where programs keep them. */
@NullMarked
package dev.bindery.runtime.token;

import org.jspecify.annotations.NullMarked;
