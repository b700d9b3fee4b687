/** Uploads of every kind, against a server that speaks VK from its specification. */
@NullMarked
package dev.bindery.vk.upload;

import org.jspecify.annotations.NullMarked;
