package dev.bindery.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "aZ09-._~ | aZ09-._~",
                "a b      | a%20b",
                "a+b&c=d  | a%2Bb%26c%3Dd",
                "50%      | 50%25",
                "/?#[]@   | %2F%3F%23%5B%5D%40",
                "ключ     | %D0%BA%D0%BB%D1%8E%D1%87",
                "😀       | %F0%9F%98%80",
            })
    void encodesEverythingButUnreservedCharacters(String text, String encoded) {
        assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
    }

    @Test
    void keepsReservedCharactersThatCannotEndTheValue() {
        assertThat(PercentEncoding.encodeAllowingReserved(":/?@!$'()*,;=")).isEqualTo(":/?@!$'()*,;=");
        assertThat(PercentEncoding.encodeAllowingReserved("a&b#c+d[e] f")).isEqualTo("a%26b%23c%2Bd%5Be%5D%20f");
    }

    @Test
    void doesNotEncodeTwiceWhereReservedCharactersAreAllowed() {
        assertThat(PercentEncoding.encodeAllowingReserved("%2F 100% %zz")).isEqualTo("%2F%20100%25%20%25zz");
    }
}
