package dev.bindery.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomDocumentsTest {
    private static final int DOCUMENTS = 300;

    @Test
    void everyDocumentThatTheLoaderTakesHasAModelThatHoldsTogether() {
        long first = Long.getLong("bindery.seed", 20_260_101L);
        int models = 0;
        for (long seed = first; seed < first + DOCUMENTS; seed++) {
            try {
                models += Lowered.anything(new RandomDocuments(seed).next()) ? 1 : 0;
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("run again with -Dbindery.seed=" + seed, e);
            }
        }
        assertThat(models).as("documents without errors, from seed " + first).isGreaterThan(DOCUMENTS / 2);
    }
}
