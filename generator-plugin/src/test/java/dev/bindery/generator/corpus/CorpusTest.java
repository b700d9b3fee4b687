package dev.bindery.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Tries all documents of {@code -Dbindery.corpus=FOLDER}, or those whose names contain {@code -Dbindery.corpus.only=PART},
 * and prints a table.
 */
@EnabledIfSystemProperty(named = "bindery.corpus", matches = ".+")
class CorpusTest {
    private static final int SHOWN = 5;

    @Test
    void everyDocumentCompilesOrIsRefusedForAFaultOfItsOwn() throws IOException {
        Path corpus = Path.of(System.getProperty("bindery.corpus"));
        String only = System.getProperty("bindery.corpus.only", "");
        List<String> wrong = new ArrayList<>();
        int right = 0;
        System.out.println(CorpusResult.header());
        for (CorpusDocument document : CorpusDocument.in(corpus, only)) {
            CorpusResult result = CorpusRun.of(document);
            System.out.println(result.row());
            result.problems().stream().limit(SHOWN).forEach(problem -> System.out.println("    " + problem));
            if (result.verdict().isRight()) {
                right++;
            } else {
                wrong.add(document.name() + ": " + result.verdict());
            }
        }
        System.out.println(right + " of " + (right + wrong.size()) + " documents are right");
        assertThat(wrong).isEmpty();
        assertThat(right).as("documents that were tried").isPositive();
    }
}
