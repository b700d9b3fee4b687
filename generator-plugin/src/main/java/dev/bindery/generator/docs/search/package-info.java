/** What the search finds. */
@NullMarked
package dev.bindery.generator.docs.search;

import org.jspecify.annotations.NullMarked;
