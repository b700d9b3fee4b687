package dev.bindery.generator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "Pots, Post", // two swapped
        "Psot, Post",
        "Pst, Post", // one missing
        "Posst, Post", // one too many
        "Pest, Post", // another one
        "post, Post" // upper and lower case
    })
    void aSlipIsUndone(String written, String meant) {
        assertThat(Suggestion.nearest(written, List.of("User", "Post", "Group")))
                .hasValue(meant);
    }

    @Test
    void whatIsFarFromEverythingHasNoSuggestion() {
        assertThat(Suggestion.nearest("Attachment", List.of("User", "Post", "Group")))
                .isEmpty();
        assertThat(Suggestion.advice("Attachment", List.of("User"), "add it")).isEqualTo("add it");
    }

    @Test
    void theNearestWinsAndTheAlphabetDecidesTies() {
        assertThat(Suggestion.nearest("limit", List.of("limits", "limed", "limi")))
                .hasValue("limi");
    }
}
