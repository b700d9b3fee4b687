/** Ways to a token: the flows of OAuth and their kin, who is asked meanwhile, and how a token is kept fresh. */
@NullMarked
package dev.bindery.runtime.signin;

import org.jspecify.annotations.NullMarked;
