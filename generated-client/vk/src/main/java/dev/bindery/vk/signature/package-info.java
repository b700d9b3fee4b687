/** Tells what VK signed from what somebody made up: launches of mini apps and games, notices of payments. */
@NullMarked
package dev.bindery.vk.signature;

import org.jspecify.annotations.NullMarked;
