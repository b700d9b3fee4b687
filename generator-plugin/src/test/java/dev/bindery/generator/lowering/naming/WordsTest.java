package dev.bindery.generator.lowering.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "owner_id, owner id",
        "ownerId, owner id",
        "OwnerID, owner id",
        "owner-id, owner id",
        "owner.id, owner id",
        "HTTPServer, http server",
        "photoURLs, photo urls",
        "IDs, ids",
        "userIDsOnly, user ids only",
        "photo130, photo130",
        "photo_130, photo 130",
        "sha256Hash, sha256 hash",
        "SHA256Hash, sha256 hash",
        "v2API, v2 api",
        "X-Request-ID, x request id",
        "filter[name], filter name",
        "ids[], ids",
        "Page«Pet», page pet",
        "user’s name, users name",
        "io.k8s.api.core.v1.Pod, io k8s api core v1 pod",
        "Привет, privet",
        "щука_Ёж, shchuka ezh",
        "café, cafe",
        "straße, strasse",
        "日本語, 日本語",
    })
    void splitsWhereTheCaseChangesAndAtSymbols(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"@id, at id", "+1, plus 1", "-1, minus 1", "-created, minus created", "$ref, ref", "_id, id", "a+b, a b"
    })
    void symbolsAreSilentButForThreeInFront(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "$, dollar",
        "_, underscore",
        "-, minus",
        ">=, greater equals",
        "created<, created less",
        "_id, underscore id",
        "a+b, a plus b",
        "a_b, a b",
    })
    void readsSymbolsAloud(String name, String words) {
        assertThat(Words.spoken(name)).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void aNameWithoutLettersHasNoWords() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("$-_")).isEmpty();
        assertThat(Words.spoken("\uD83D\uDE00")).isEmpty();
    }
}
