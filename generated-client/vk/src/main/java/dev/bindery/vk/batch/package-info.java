/** Several calls that travel together, as one call of {@code execute}. */
@NullMarked
package dev.bindery.vk.batch;

import org.jspecify.annotations.NullMarked;
