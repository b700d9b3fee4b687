package dev.bindery.generator.emitter.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTextTest {

    @Test
    void nothingEndsTheCommentOrStartsATag() {
        assertThat(JavadocText.plain("*/ \\u002a/ @see {@link X} <b> & $T *"))
                .isEqualTo("*&#47; &#92;u002a/ &#64;see &#123;&#64;link X&#125; &lt;b&gt; &amp; $T *");
    }

    @Test
    void whiteSpaceBecomesOneSpaceAndControlCharactersAreReplaced() {
        assertThat(JavadocText.plain(" a\r\n\tb\u0000c\u001b ")).isEqualTo("a b\uFFFDc\uFFFD");
    }

    @Test
    void halfACharacterIsReplacedAndAWholeOneStays() {
        assertThat(JavadocText.plain("\uD83D \uD83D\uDE00")).isEqualTo("\uFFFD \uD83D\uDE00");
    }

    @Test
    void codeIsATagWhereItCanBe() {
        assertThat(JavadocText.code("a < b && {c}")).isEqualTo("{@code a < b && {c}}");
        assertThat(JavadocText.code("}{")).isEqualTo("<code>&#125;&#123;</code>");
        assertThat(JavadocText.code("^\\d+$")).isEqualTo("<code>^&#92;d+$</code>");
        assertThat(JavadocText.code("*/")).isEqualTo("<code>*&#47;</code>");
        assertThat(JavadocText.code("a\nb")).isEqualTo("{@code a b}");
    }
}
