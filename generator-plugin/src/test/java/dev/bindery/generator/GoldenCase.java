package dev.bindery.generator;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.LoadOptions;
import dev.bindery.generator.lowering.LoweringOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A feature: a small specification and the code that it becomes.
 *
 * @param folder where both lie
 */
record GoldenCase(Path folder) {

    static final String PACKAGE = "example";

    private static final Path CASES = Path.of("src/test/cases");

    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the one document, or the folder where there are several} */
    Path spec() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(Files::isRegularFile).toList();
            return documents.size() == 1 ? documents.get(0) : folder;
        }
    }

    /** {@return the code that it becomes now} */
    SortedMap<String, String> generate() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, String> sources = GeneratorPipeline.sources(
                spec(), LoadOptions.STANDARD, new LoweringOptions(PACKAGE, null), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError(String.join("\n", diagnostics.lines("", 20)));
        }
        return sources;
    }

    /** {@return the code that it is to become} */
    SortedMap<String, String> expected() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path root = expectedFolder();
        if (Files.isDirectory(root)) {
            try (Stream<Path> found = Files.walk(root)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(
                            root.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    Path expectedFolder() {
        return folder.resolve("expected");
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
