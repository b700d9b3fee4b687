package dev.bindery.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What can happen to a document on its way. */
final class Damage {

    private static final byte[] SIGNS = "{}[]\",:0123456789.eE+-truefalsn\\u \n".getBytes(StandardCharsets.US_ASCII);

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** {@return bytes that are no document, or by chance one} */
    byte[] noise() {
        byte[] noise = new byte[random.nextInt(64)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = anyByte();
        }
        return noise;
    }

    /** {@return the beginning of a document} */
    byte[] cutOff(byte[] document) {
        return Arrays.copyOf(document, random.nextInt(document.length));
    }

    /** {@return the document with a few bytes changed} */
    byte[] changed(byte[] document) {
        byte[] changed = document.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = anyByte();
        }
        return changed;
    }

    /** {@return the document with a section taken out, or there twice} */
    byte[] spliced(byte[] document) {
        int end = random.nextInt(document.length);
        int start = random.nextInt(document.length);
        byte[] spliced = Arrays.copyOf(document, end + document.length - start);
        System.arraycopy(document, start, spliced, end, document.length - start);
        return spliced;
    }

    private byte anyByte() {
        return random.nextInt(4) == 0 ? (byte) random.nextInt() : SIGNS[random.nextInt(SIGNS.length)];
    }
}
