package dev.bindery.specs;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The specification of one API. Tests find every folder by themselves, so a new one is judged without a change here.
 *
 * @param path the folder
 */
record SpecFolder(Path path) {

    /** For {@code @MethodSource}: every folder. */
    static final String ALL = "dev.bindery.specs.SpecFolder#all";

    /** For {@code @MethodSource}: every document of every folder. */
    static final String DOCUMENTS = "dev.bindery.specs.SpecFolder#allDocuments";

    private static final Path MODULE = Path.of("");
    private static final Path BUNDLES = Path.of("target", "bundles");

    static List<SpecFolder> all() {
        return list(MODULE, Files::isDirectory).stream()
                .map(SpecFolder::new)
                .filter(folder -> !folder.files().isEmpty())
                .toList();
    }

    static List<SpecDocument> allDocuments() {
        return all().stream()
                .flatMap(folder -> folder.files().stream())
                .map(SpecDocument::read)
                .toList();
    }

    /** {@return the folder as one document, in JSON and in YAML, as the build wrote it} */
    List<SpecDocument> bundles() {
        return Stream.of("json", "yml").map(this::bundle).toList();
    }

    SpecDocument jsonBundle() {
        return bundle("json");
    }

    private SpecDocument bundle(String format) {
        Path file = BUNDLES.resolve(path + "." + format);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    file + " is not there: spec/pom.xml needs an execution of bindery:bundle for it");
        }
        return SpecDocument.read(file);
    }

    private List<Path> files() {
        return list(path, file -> file.toString().endsWith(".yaml"));
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted).sorted(comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
