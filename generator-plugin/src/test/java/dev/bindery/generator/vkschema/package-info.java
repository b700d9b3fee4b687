/** Tests of the reader of VK's schema. */
@NullMarked
package dev.bindery.generator.vkschema;

import org.jspecify.annotations.NullMarked;
