package dev.bindery.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an output depends on: the generator, its configuration and the content of each file that was read.
 *
 * @param setup checksum of the generator and its configuration
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
        Checksum setup = new Checksum();
        new TreeMap<>(configuration).forEach((name, value) -> {
            setup.update(name);
            setup.update(value);
        });
        SortedMap<String, String> checksums = new TreeMap<>();
        for (Path input : inputs) {
            checksums.put(input.toString(), checksumOf(input));
        }
        return new Fingerprint(setup.toString(), checksums);
    }

    private static String checksumOf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return ABSENT;
        }
        Checksum checksum = new Checksum();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                checksum.update(piece, length);
            }
        }
        return checksum.toString();
    }
}
