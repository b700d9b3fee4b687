/** Signatures of VK: those that are right, and every way to be wrong. */
@NullMarked
package dev.bindery.vk.signature;

import org.jspecify.annotations.NullMarked;
