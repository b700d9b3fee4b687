/** The VK Video Live client against a server that speaks VK Video Live from its specification. */
@NullMarked
package dev.bindery.vkvideolive.webhook;

import org.jspecify.annotations.NullMarked;
