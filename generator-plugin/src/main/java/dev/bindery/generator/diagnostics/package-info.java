/** What is wrong with a specification, where, and what would be right. */
@NullMarked
package dev.bindery.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
