/** Keyboards and carousels: what they say and what they refuse. */
@NullMarked
package dev.bindery.vk.keyboard;

import org.jspecify.annotations.NullMarked;
