package dev.bindery.generator.emitter.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void whatMeansSomethingInALiteralIsEscaped() {
        assertThat(Literal.of("a\"b\\c\n\r\t$T")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t$T\"");
    }

    @Test
    void whatCannotBeSeenIsEscapedAndWhatCanStays() {
        assertThat(Literal.of("\0\u0085\u2028\u202eéя\uD83D\uDE00"))
                .isEqualTo("\"\\u0000\\u0085\\u2028\\u202eéя\uD83D\uDE00\"");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(Literal.of("a\ud800\\")).isEqualTo("\"a\\ufffd\\\\\"");
    }

    @Test
    void nullIsTheWordNull() {
        assertThat(Literal.of(null)).isEqualTo("null");
    }
}
