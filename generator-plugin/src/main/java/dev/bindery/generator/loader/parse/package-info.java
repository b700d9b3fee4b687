/** One file to one tree of nodes, from YAML or JSON, within limits. */
@NullMarked
package dev.bindery.generator.loader.parse;

import org.jspecify.annotations.NullMarked;
