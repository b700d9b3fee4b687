package dev.bindery.runtime.call;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Values by which a server knows a call that it has seen already. */
final class IdempotencyTokens {
    private IdempotencyTokens() {}

    /** A whole number from 1: zero often means that there is none. */
    static String number() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
    }

    static String text() {
        return UUID.randomUUID().toString();
    }
}
