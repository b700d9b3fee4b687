/** Ways to a token of VK, on a server that speaks VK from its specification. */
@NullMarked
package dev.bindery.vk.signin;

import org.jspecify.annotations.NullMarked;
