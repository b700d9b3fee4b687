package dev.bindery.runtime.call;

import dev.bindery.runtime.auth.Credential;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells credentials apart without knowing them: what is kept for longer than a call need not hold a secret. */
final class Digests {
    private Digests() {}

    static String of(Credential credential) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String secret : credential.secrets().stream().sorted().toList()) {
                digest.update(secret.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
