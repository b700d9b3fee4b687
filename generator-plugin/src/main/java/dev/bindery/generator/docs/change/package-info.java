/** What differs between two versions of an API, as far as its users see it. */
@NullMarked
package dev.bindery.generator.docs.change;

import org.jspecify.annotations.NullMarked;
