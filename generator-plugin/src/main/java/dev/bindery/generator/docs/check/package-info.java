/** Whether a site holds together. */
@NullMarked
package dev.bindery.generator.docs.check;

import org.jspecify.annotations.NullMarked;
