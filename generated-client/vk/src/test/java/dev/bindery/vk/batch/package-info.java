/** Calls that travel together. */
@NullMarked
package dev.bindery.vk.batch;

import org.jspecify.annotations.NullMarked;
