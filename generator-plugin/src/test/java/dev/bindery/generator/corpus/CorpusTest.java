package dev.bindery.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Tries all documents of {@code -Dbindery.corpus=FOLDER}, or those whose names contain {@code -Dbindery.corpus.only=PART},
 * and prints a table.
 */
@EnabledIfSystemProperty(named = "bindery.corpus", matches = ".+")
class CorpusTest {
    private static final int SHOWN = 5;

    /** A compiler takes up to 2 GB for such a document: two at once would need a larger machine. */
    private static final long LARGE = 1_500_000;

    @Test
    void everyDocumentCompilesOrIsRefusedForAFaultOfItsOwn() throws Exception {
        Path corpus = Path.of(System.getProperty("bindery.corpus"));
        String only = System.getProperty("bindery.corpus.only", "");
        System.out.println(CorpusResult.header());
        List<CorpusResult> results = results(CorpusDocument.in(corpus, only));
        List<String> wrong = results.stream()
                .filter(result -> !result.verdict().isRight())
                .map(result -> result.document().name() + ": " + result.verdict())
                .toList();
        System.out.println(results.size() - wrong.size() + " of " + results.size() + " documents are right");
        assertThat(wrong).isEmpty();
        assertThat(results).as("documents that were tried").isNotEmpty();
    }

    /** Tries large documents one after the other, and meanwhile, in another thread, small ones. */
    private static List<CorpusResult> results(List<CorpusDocument> documents)
            throws InterruptedException, ExecutionException {
        Map<Boolean, List<CorpusDocument>> bySize =
                documents.stream().collect(Collectors.partitioningBy(document -> document.bytes() > LARGE));
        ExecutorService threads = Executors.newFixedThreadPool(bySize.size());
        try {
            List<Future<List<CorpusResult>>> futures = new ArrayList<>();
            for (List<CorpusDocument> some : bySize.values()) {
                futures.add(threads.submit(
                        () -> some.stream().map(CorpusTest::printed).toList()));
            }
            List<CorpusResult> results = new ArrayList<>();
            for (Future<List<CorpusResult>> future : futures) {
                results.addAll(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static CorpusResult printed(CorpusDocument document) {
        CorpusResult result = CorpusRun.of(document);
        StringBuilder text = new StringBuilder(result.row());
        result.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> text.append("\n    ").append(problem));
        System.out.println(text);
        return result;
    }
}
