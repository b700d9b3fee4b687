/** Exchanges that were recorded from a real server, replayed to the typed client. */
@NullMarked
package dev.bindery.openvk.replay;

import org.jspecify.annotations.NullMarked;
