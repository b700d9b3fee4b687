/** The model as Java source: one small class for each kind of output, JavaPoet beneath. */
@NullMarked
package dev.bindery.generator.emitter;

import org.jspecify.annotations.NullMarked;
