/** Credentials, and how they get into a request. */
@NullMarked
package dev.bindery.runtime.auth;

import org.jspecify.annotations.NullMarked;
