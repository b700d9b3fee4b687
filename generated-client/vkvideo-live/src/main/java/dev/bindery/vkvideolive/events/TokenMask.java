package dev.bindery.vkvideolive.events;

import dev.bindery.runtime.transport.Redactor;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Masks the latest tokens in texts of the server. Older ones are of no more use. Used in the mailbox only. */
final class TokenMask {
    private static final int REMEMBERED = 1_000;

    private final Queue<String> tokens = new ArrayDeque<>();

    void add(@Nullable String token) {
        if (token == null || tokens.contains(token)) {
            return;
        }
        tokens.add(token);
        if (tokens.size() > REMEMBERED) {
            tokens.remove();
        }
    }

    String masked(@Nullable String text) {
        Redactor redactor = new Redactor();
        tokens.forEach(redactor::addValue);
        return redactor.redact(String.valueOf(text));
    }
}
