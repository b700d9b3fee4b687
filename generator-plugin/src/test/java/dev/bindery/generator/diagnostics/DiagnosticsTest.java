package dev.bindery.generator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aDiagnosticIsOneLineWithPlacePartFindingAndAdvice() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.ERROR,
                new SourceLocation("spec/vk/wall.yaml", 120, 9),
                "wall.get, parameter count",
                "maximum 5 is below minimum 10",
                "make maximum at least 10");
        assertThat(diagnostic)
                .hasToString("spec/vk/wall.yaml:120:9: error: in wall.get, parameter count: "
                        + "maximum 5 is below minimum 10; make maximum at least 10");
    }

    @Test
    void partAndAdviceMayBeAbsentAndThePlaceAWholeFile() {
        Diagnostic diagnostic =
                new Diagnostic(Severity.WARNING, SourceLocation.ofFile("wall.yaml"), "", "the file is empty", "");
        assertThat(diagnostic).hasToString("wall.yaml: warning: the file is empty");
    }

    @Test
    void whatIsQuotedFromADocumentStaysOnOneLineOfBearableLength() {
        error("a\nb\u2028c" + "x".repeat(600));
        assertThat(diagnostics.lines("", 10)).containsExactly("a.yaml:1:1: error: a b c" + "x".repeat(495) + "…");
    }

    @Test
    void loseNothingThatSeveralThreadsReport() {
        IntStream.rangeClosed(1, 10_000).parallel().forEach(line -> error("a.yaml", line, 1));
        assertThat(diagnostics.all())
                .extracting(d -> d.location().line())
                .hasSize(10_000)
                .isSorted();
    }

    @Test
    void comesOutSortedByFileLineAndColumnWithoutRepetitions() {
        error("b.yaml", 1, 1);
        error("a.yaml", 10, 1);
        error("a.yaml", 9, 20);
        error("a.yaml", 9, 3);
        error("a.yaml", 9, 3);
        assertThat(diagnostics.lines("", 10))
                .containsExactly(
                        "a.yaml:9:3: error: wrong",
                        "a.yaml:9:20: error: wrong",
                        "a.yaml:10:1: error: wrong",
                        "b.yaml:1:1: error: wrong");
    }

    @Test
    void moreThanTheLimitIsCountedAndErrorsAreKeptBeforeWarnings() {
        diagnostics.note(new SourceLocation("a.yaml", 1, 1), "", "noted", "");
        diagnostics.warning(new SourceLocation("a.yaml", 2, 1), "", "doubtful", "");
        error("a.yaml", 3, 1);
        error("a.yaml", 4, 1);
        assertThat(diagnostics.lines("spec/", 3))
                .containsExactly(
                        "spec/a.yaml:2:1: warning: doubtful",
                        "spec/a.yaml:3:1: error: wrong",
                        "spec/a.yaml:4:1: error: wrong",
                        "and 1 more");
    }

    @Test
    void onlyErrorsMakeASpecificationUnusable() {
        diagnostics.warning(SourceLocation.ofFile("a.yaml"), "", "doubtful", "");
        assertThat(diagnostics.hasErrors()).isFalse();
        error("a.yaml", 1, 1);
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.count(Severity.WARNING)).isEqualTo(1);
    }

    private void error(String message) {
        diagnostics.error(new SourceLocation("a.yaml", 1, 1), "", message, "");
    }

    private void error(String file, int line, int column) {
        diagnostics.error(new SourceLocation(file, line, column), "", "wrong", "");
    }
}
