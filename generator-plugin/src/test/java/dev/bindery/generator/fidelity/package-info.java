/** Whether generated code says what the document says, told from the document alone. */
@NullMarked
package dev.bindery.generator.fidelity;

import org.jspecify.annotations.NullMarked;
