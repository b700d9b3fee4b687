/** The specification as the server reads it: operations, schemas, error shapes. */
@NullMarked
package dev.bindery.testkit.spec;

import org.jspecify.annotations.NullMarked;
