package dev.bindery.benchmarks;

import java.io.IOException;

/** Reads an answer; what is measured. */
@FunctionalInterface
interface Decoder {
    /** {@return the result, out of its envelope} */
    Object decode(byte[] utf8) throws IOException;
}
