/** A server on loopback that speaks a platform from its specification, for tests and samples. */
@NullMarked
package dev.bindery.testkit;

import org.jspecify.annotations.NullMarked;
