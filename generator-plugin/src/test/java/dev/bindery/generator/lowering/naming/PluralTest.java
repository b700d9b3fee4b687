package dev.bindery.generator.lowering.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "tags, tag",
        "categories, category",
        "boxes, box",
        "addresses, address",
        "branches, branch",
        "sizes, size",
        "houses, house",
        "responses, response",
        "statuses, status",
        "people, person",
        "children, child",
        "indices, index",
        "movies, movie",
        "ties, tie",
        "keys, key",
    })
    void knowsTheWordForOne(String many, String one) {
        assertThat(Plural.singular(many)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status", "address", "news", "series", "media", "analysis", "bus", "post", "dns", "data", "us"})
    void doesNotTakeEveryWordForMany(String word) {
        assertThat(Plural.singular(word)).isNull();
        assertThat(Plural.isPlural(List.of("other", word))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"pet, pets, true", "pets, pet, true", "pets, pets, true", "status, stat, false", "pet, post, false"})
    void comparesWhatIsMeant(String word, String other, boolean same) {
        assertThat(Plural.sameNoun(word, other)).isEqualTo(same);
    }
}
