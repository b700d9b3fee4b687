/** A server of websockets on loopback that speaks Centrifugo's protocol. */
@NullMarked
package dev.bindery.testkit.centrifugo;

import org.jspecify.annotations.NullMarked;
