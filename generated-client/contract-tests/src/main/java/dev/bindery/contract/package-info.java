/** What every generated client keeps, tried on each type and method of its specification. */
@NullMarked
package dev.bindery.contract;

import org.jspecify.annotations.NullMarked;
