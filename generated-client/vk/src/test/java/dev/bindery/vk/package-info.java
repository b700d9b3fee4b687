/** The VK client against a server that speaks VK from its specification. */
@NullMarked
package dev.bindery.vk;

import org.jspecify.annotations.NullMarked;
