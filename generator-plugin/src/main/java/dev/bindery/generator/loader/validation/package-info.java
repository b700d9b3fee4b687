/** What must hold for a specification beyond its syntax: one class for each rule. */
@NullMarked
package dev.bindery.generator.loader.validation;

import org.jspecify.annotations.NullMarked;
