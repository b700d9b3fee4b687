/** Files on disk: written only where they differ, removed where they are no longer generated, skipped where nothing changed. */
@NullMarked
package dev.bindery.generator.output;

import org.jspecify.annotations.NullMarked;
