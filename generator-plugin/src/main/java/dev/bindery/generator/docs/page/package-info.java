/** The pages: what templates show, settled. */
@NullMarked
package dev.bindery.generator.docs.page;

import org.jspecify.annotations.NullMarked;
