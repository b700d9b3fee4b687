/** Sessions of users, made of the tokens that signing in gave. */
@NullMarked
package dev.bindery.ok.session;

import org.jspecify.annotations.NullMarked;
