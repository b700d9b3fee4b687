/** What generated clients are built on. */
@NullMarked
package dev.bindery.runtime.client;

import org.jspecify.annotations.NullMarked;
