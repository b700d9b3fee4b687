/** Reading and writing JSON without reflection. */
@NullMarked
package dev.bindery.runtime.json;

import org.jspecify.annotations.NullMarked;
