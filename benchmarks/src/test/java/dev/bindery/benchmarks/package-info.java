/** Both sides of the benchmarks do the same. */
@NullMarked
package dev.bindery.benchmarks;

import org.jspecify.annotations.NullMarked;
