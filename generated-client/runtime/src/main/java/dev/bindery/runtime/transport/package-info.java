/** Requests and answers as they travel, and the transport that carries them. */
@NullMarked
package dev.bindery.runtime.transport;

import org.jspecify.annotations.NullMarked;
