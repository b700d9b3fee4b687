/** Pages of many kinds, and of nobody in particular, on this machine. */
@NullMarked
package dev.bindery.weblogin;

import org.jspecify.annotations.NullMarked;
