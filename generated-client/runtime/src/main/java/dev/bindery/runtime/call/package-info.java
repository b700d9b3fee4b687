/** Operations, and the chain that a call goes through. */
@NullMarked
package dev.bindery.runtime.call;

import org.jspecify.annotations.NullMarked;
