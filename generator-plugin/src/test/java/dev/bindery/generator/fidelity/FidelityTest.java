package dev.bindery.generator.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden cases and our own specifications became says what they say. */
class FidelityTest {

    static List<Path> cases() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/cases"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCasesLoseNothing(Path folder) throws IOException {
        DocumentReport report = DocumentReport.of(String.valueOf(folder.getFileName()), spec(folder), 120);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void openVkLosesNothing() {
        DocumentReport report = DocumentReport.of("OpenVK", Path.of("../spec/openvk"), 20);
        System.out.println(report);
        assertThat(report.failures()).isEmpty();
        assertThat(report.schemas().triedCount()).isGreaterThan(200);
        assertThat(report.operations().triedCount()).isGreaterThan(150);
    }

    private static Path spec(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(Files::isRegularFile).toList();
            return documents.size() == 1 ? documents.get(0) : folder;
        }
    }
}
