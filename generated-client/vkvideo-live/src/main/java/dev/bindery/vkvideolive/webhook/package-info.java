/** The events that VK Video Live sends to the server of an application. */
@NullMarked
package dev.bindery.vkvideolive.webhook;

import org.jspecify.annotations.NullMarked;
