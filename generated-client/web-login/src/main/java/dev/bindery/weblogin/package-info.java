/** Signing in with login and password on a platform's own pages, as a browser would. */
@NullMarked
package dev.bindery.weblogin;

import org.jspecify.annotations.NullMarked;
