/** Payments as OK asks about them. */
@NullMarked
package dev.bindery.ok.callback;

import org.jspecify.annotations.NullMarked;
