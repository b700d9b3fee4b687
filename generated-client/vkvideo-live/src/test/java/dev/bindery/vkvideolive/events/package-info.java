/** Event streams against a server that speaks Centrifugo's protocol. */
@NullMarked
package dev.bindery.vkvideolive.events;

import org.jspecify.annotations.NullMarked;
