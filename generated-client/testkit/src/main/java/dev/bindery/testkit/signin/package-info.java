/** The server's side of signing in: pages that send browsers back, and addresses that give out tokens. */
@NullMarked
package dev.bindery.testkit.signin;

import org.jspecify.annotations.NullMarked;
