/** Many calls at once, on a server that has every kind of trouble. */
@NullMarked
package dev.bindery.vk.soak;

import org.jspecify.annotations.NullMarked;
