package dev.bindery.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What an output depends on: the generator, its configuration and the content of each file that was read.
 *
 * @param setup digest of the generator and its configuration
 * @param inputs checksum of each input by its path
 */
public record Fingerprint(String setup, SortedMap<String, String> inputs) {

    private static final String ABSENT = "absent";

    /** Copies the map. */
    public Fingerprint {
        inputs = new TreeMap<>(inputs);
    }

    /**
     * Takes the fingerprint of a configuration and of files as they are now.
     *
     * @param configuration every setting that changes what is generated, by name
     * @param inputs the files that were, or would be, read
     * @return the fingerprint
     * @throws IOException if a file is there and cannot be read
     */
    public static Fingerprint of(Map<String, String> configuration, Collection<Path> inputs) throws IOException {
        MessageDigest setup = sha256();
        new TreeMap<>(configuration).forEach((name, value) -> {
            update(setup, name);
            update(setup, value);
        });
        SortedMap<String, String> checksums = new TreeMap<>();
        for (Path input : inputs) {
            checksums.put(input.toString(), checksumOf(input));
        }
        return new Fingerprint(hex(setup), checksums);
    }

    /**
     * Sees every change that nobody forges: whoever could forge one may change the output, too. A cryptographic digest of a
     * large document takes longer than all the rest where nothing has changed, since a short run interprets it.
     */
    private static String checksumOf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return ABSENT;
        }
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                one.update(piece, 0, length);
                other.update(piece, 0, length);
                size += length;
            }
        }
        return "%d-%08x%08x".formatted(size, one.getValue(), other.getValue());
    }

    /** Separates texts, so that {@code ab, c} and {@code a, bc} differ. */
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
