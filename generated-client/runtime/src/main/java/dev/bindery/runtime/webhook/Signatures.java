package dev.bindery.runtime.webhook;

import dev.bindery.runtime.webhook.WebhookException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The signatures of what platforms send, and their comparison. */
public final class Signatures {
    private Signatures() {}

    /**
     * Makes the SHA-256 of a text.
     *
     * @param text the text, taken as UTF-8
     * @return 64 hexadecimal digits, lower case
     */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }

    /**
     * Compares hexadecimal signatures, in a time that does not tell how much of one is right.
     *
     * @param right the signature that is right, lower case
     * @param given the signature that came, in any case
     * @throws WebhookException if they differ
     */
    public static void requireSame(String right, String given) {
        byte[] came = given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), came)) {
            throw new WebhookException(
                    Reason.WRONG_SIGNATURE, "the signature is not that of this content and this secret");
        }
    }
}
