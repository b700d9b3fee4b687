package dev.bindery.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart: two checksums and a size. It sees every change that nobody forges, and whoever could forge one may
 * change the output as well. A cryptographic digest would take longer than all the rest where nothing has changed: a
 * process that has just begun interprets it, byte by byte.
 */
final class Checksum {

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long size;

    void update(byte[] bytes, int length) {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
        size += length;
    }

    /** Takes a text so that {@code ab, c} and {@code a, bc} differ. */
    void update(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] start = (bytes.length + ":").getBytes(StandardCharsets.UTF_8);
        update(start, start.length);
        update(bytes, bytes.length);
    }

    /** {@return the checksum as one word} */
    @Override
    public String toString() {
        return size + "-" + Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue());
    }
}
