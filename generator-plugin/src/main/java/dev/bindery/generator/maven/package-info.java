/** The goals of the Maven plugin: nothing but reading parameters and reporting. */
@NullMarked
package dev.bindery.generator.maven;

import org.jspecify.annotations.NullMarked;
