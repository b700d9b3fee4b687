package dev.bindery.generator.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same for documents of other people: {@code -Dbindery.corpus=FOLDER} with an {@code index.tsv} that lists the files in
 * its first column, and {@code -Dbindery.corpus.only=REGEX} for some of them. The totals are printed last.
 */
@EnabledIfSystemProperty(named = "bindery.corpus", matches = ".+")
class CorpusFidelityTest {

    private static final List<DocumentReport> REPORTS = new ArrayList<>();

    static List<String> documents() throws IOException {
        String only = System.getProperty("bindery.corpus.only", ".*");
        try (Stream<String> lines = Files.lines(folder().resolve("index.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", 2)[0])
                    .filter(name -> name.matches(only))
                    .toList();
        }
    }

    /** A document with a fault is skipped: that the fault is a real one is for the reader of the message to judge. */
    private static DocumentReport report(String document) {
        try {
            return DocumentReport.of(document, folder().resolve(document), 9);
        } catch (GeneratedApi.RefusedError e) {
            String why = String.valueOf(e.getMessage());
            System.out.println(
                    document + ": refused: " + why.lines().findFirst().orElse(why));
            return Assumptions.abort(why);
        }
    }

    @AfterAll
    static void printTotals() {
        if (!REPORTS.isEmpty()) {
            System.out.println(REPORTS.size() + " documents generated: " + DocumentReport.totals(REPORTS));
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("bindery.corpus"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void losesNothing(String document) {
        DocumentReport report = report(document);
        System.out.println(report);
        REPORTS.add(report);
        assertThat(report.losses()).isEmpty();
    }
}
