/** Builds keyboards and carousels of bots, and refuses what VK would refuse. */
@NullMarked
package dev.bindery.vk.keyboard;

import org.jspecify.annotations.NullMarked;
