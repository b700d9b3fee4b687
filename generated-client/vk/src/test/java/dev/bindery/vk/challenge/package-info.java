/** Captchas, validations and confirmations. */
@NullMarked
package dev.bindery.vk.challenge;

import org.jspecify.annotations.NullMarked;
