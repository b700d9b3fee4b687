/** Bindery's command line beside OpenAPI Generator's, as whole processes. */
@NullMarked
package dev.bindery.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
