/** What servers need that a platform calls by itself: forms, signatures, and a memory of what came already. */
@NullMarked
package dev.bindery.runtime.webhook;

import org.jspecify.annotations.NullMarked;
