/** What the emitters share: how types, JSON calls and Javadoc are written, and how a class becomes a file. */
@NullMarked
package dev.bindery.generator.emitter.poet;

import org.jspecify.annotations.NullMarked;
