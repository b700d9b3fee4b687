/** From a login and a password to a token, at any instance. */
@NullMarked
package dev.bindery.openvk.signin;

import org.jspecify.annotations.NullMarked;
