package dev.bindery.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the generator from another, so that a new one never takes the output of an old one for its own. */
public final class GeneratorIdentity {

    private GeneratorIdentity() {}

    /**
     * {@return size and time of the jar, or of every class where there is none}
     *
     * @throws IOException if the file system refuses
     */
    public static String text() throws IOException {
        Path home = home();
        if (Files.isRegularFile(home)) {
            return describe(home);
        }
        try (Stream<Path> classes = Files.walk(home)) {
            List<Path> sorted = classes.filter(Files::isRegularFile).sorted().toList();
            StringBuilder text = new StringBuilder();
            for (Path file : sorted) {
                text.append(describe(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static String describe(Path file) throws IOException {
        return file + " " + Files.size(file) + " "
                + Files.getLastModifiedTime(file).toMillis();
    }

    private static Path home() {
        try {
            return Path.of(GeneratorIdentity.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the generator's own place is no address", e);
        }
    }
}
