/** Words of the interface, foreign text as HTML, and code in colours. */
@NullMarked
package dev.bindery.generator.docs.text;

import org.jspecify.annotations.NullMarked;
