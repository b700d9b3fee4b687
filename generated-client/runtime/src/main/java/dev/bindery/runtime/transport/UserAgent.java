package dev.bindery.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the runtime introduces itself: name and version, written by the build. */
final class UserAgent {
    static final String VALUE = read();

    private UserAgent() {}

    private static String read() {
        try (InputStream in = UserAgent.class.getResourceAsStream("user-agent.txt")) {
            return in == null ? "bindery" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
