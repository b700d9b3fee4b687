/** Reads specifications: files to nodes, {@code $ref} across files, every problem with its place. */
@NullMarked
package dev.bindery.generator.loader;

import org.jspecify.annotations.NullMarked;
