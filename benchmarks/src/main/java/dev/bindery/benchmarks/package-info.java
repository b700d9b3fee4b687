/** Generated code beside its peers, in one run. */
@NullMarked
package dev.bindery.benchmarks;

import org.jspecify.annotations.NullMarked;
