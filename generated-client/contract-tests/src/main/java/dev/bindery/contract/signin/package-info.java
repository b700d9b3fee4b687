/** What every way to a token keeps, on a server that speaks the platform from its specification. */
@NullMarked
package dev.bindery.contract.signin;

import org.jspecify.annotations.NullMarked;
