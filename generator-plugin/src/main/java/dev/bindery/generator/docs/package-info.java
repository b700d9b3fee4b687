/** Documentation sites: from models of APIs to static pages. */
@NullMarked
package dev.bindery.generator.docs;

import org.jspecify.annotations.NullMarked;
