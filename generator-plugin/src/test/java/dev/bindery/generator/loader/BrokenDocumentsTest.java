package dev.bindery.generator.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.bindery.generator.diagnostics.Diagnostics;
import dev.bindery.generator.loader.validation.SpecValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/cases-broken} is a specification with problems; its {@code expected.txt} is everything
 * that is reported, line for line. {@code -Dcases.update=true} writes those files anew.
 */
class BrokenDocumentsTest {
    private static final Path CASES = Path.of("src/test/cases-broken");

    @TestFactory
    Stream<DynamicTest> everyProblemIsReportedWithPlaceAndAdvice() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(CASES)) {
            cases = folders.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(cases).hasSizeGreaterThan(45);
        return cases.stream().map(folder -> dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        LoadOptions options = LoadOptions.STANDARD.withRoot(folder);
        SpecValidator.validate(SpecLoader.load(specOf(folder), diagnostics, options), diagnostics);
        String actual = String.join("\n", diagnostics.lines("", Integer.MAX_VALUE)) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("cases.update")) {
            update(expected, actual);
        }
        assertThat(diagnostics.all()).isNotEmpty();
        assertEquals(Files.readString(expected), actual);
    }

    /** The whole folder, unless it has an {@code openapi} file that stands for it. */
    private static Path specOf(Path folder) {
        return Stream.of("openapi.yaml", "openapi.json")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
    }

    private static void update(Path expected, String actual) {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(
                    "cases are not updated where CI is set: run the tests without cases.update");
        }
        try {
            Files.writeString(expected, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
