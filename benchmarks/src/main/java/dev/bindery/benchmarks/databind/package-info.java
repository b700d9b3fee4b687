/**
 * The peer's side: a record for each generated type, of the same name and with the same fields. Open enums are the raw
 * value here, which is the cheapest that databind can be asked for. A test holds the two sides together.
 */
@NullMarked
package dev.bindery.benchmarks.databind;

import org.jspecify.annotations.NullMarked;
