package dev.bindery.generator;

import dev.bindery.generator.loader.SpecSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a generation depends on. */
public final class SpecInputs {

    private SpecInputs() {}

    /** {@return the files that were read, those outside of the folder too} */
    public static List<Path> of(SpecSet specs) {
        return specs.documents().stream()
                .map(document -> normal(specs.root().resolve(document.file())))
                .filter(Files::exists) // documents may be made of other files, which lie in the folder
                .toList();
    }

    /**
     * {@return the files that lie there now: one that is new must not be overlooked}
     *
     * @throws IOException if the file system refuses
     */
    public static List<Path> in(Path spec) throws IOException {
        if (!Files.isDirectory(spec)) {
            return List.of(normal(spec));
        }
        try (Stream<Path> files = Files.walk(spec)) {
            return files.filter(Files::isRegularFile).map(SpecInputs::normal).toList();
        }
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
