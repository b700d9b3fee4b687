/** What a call throws, and how an error answer is recognized. */
@NullMarked
package dev.bindery.runtime.error;

import org.jspecify.annotations.NullMarked;
