/** The events of VK Video Live as they happen, over a websocket that speaks Centrifugo's protocol. */
@NullMarked
package dev.bindery.vkvideolive.events;

import org.jspecify.annotations.NullMarked;
