/** The pipeline: loader, lowering, model, emitters, output. */
@NullMarked
package dev.bindery.generator;

import org.jspecify.annotations.NullMarked;
