/** Payments that OK asks the server of an application about. */
@NullMarked
package dev.bindery.ok.callback;

import org.jspecify.annotations.NullMarked;
