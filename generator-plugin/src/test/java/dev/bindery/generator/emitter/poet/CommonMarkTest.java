package dev.bindery.generator.emitter.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonMarkTest {

    @Test
    void writesAddressesThatJavadocTakesForSuch() {
        assertThat(CommonMark.blocks("[a](https://e.example/v@3.9/*/b#c)"))
                .containsExactly("<a href=\"https://e.example/v%403.9/*%2Fb#c\">a</a>");
        assertThat(CommonMark.blocks("[слово](https://e.example/сло%20во)"))
                .containsExactly("<a href=\"https://e.example/%D1%81%D0%BB%D0%BE%20%D0%B2%D0%BE\">слово</a>");
    }

    @Test
    void inlineMarksBecomeElements() {
        assertThat(CommonMark.blocks("*a* **b** `c` [d](https://e.example/?f=1&g) ![h](i.png)"))
                .containsExactly("<em>a</em> <strong>b</strong> {@code c}"
                        + " <a href=\"https://e.example/?f=1&amp;g\">d</a> h");
    }

    @Test
    void headingsBecomeBoldParagraphsAndRulesNothing() {
        assertThat(CommonMark.blocks("# Head\n\nText\n\n---\n\n> Said"))
                .containsExactly("<strong>Head</strong>", "Text", "Said");
    }

    @Test
    void elementsAreNotNestedInThemselves() {
        assertThat(CommonMark.blocks("# a **b** *c _d_*")).containsExactly("<strong>a b <em>c d</em></strong>");
    }

    @Test
    void listsMayHoldListsAndCode() {
        assertThat(CommonMark.blocks("1. one\n   - deep\n\n     more\n2. two\n\n       code\n"))
                .containsExactly("<ol>\n<li>one\n<ul>\n<li>deep\n<p>more\n</ul>\n<li>two\n<pre>code</pre>\n</ol>");
    }

    @Test
    void codeBlocksKeepTheirLines() {
        assertThat(CommonMark.blocks("```json\n{\"a\": 1}\n@b\n```"))
                .containsExactly("<pre>&#123;\"a\": 1&#125;\n&#64;b</pre>");
    }

    @Test
    void ofHtmlTheTextRemains() {
        assertThat(CommonMark.blocks(
                        "<p>One <b>bold</b>,\n<a href='x'>two</a>.</p><!-- -->\n\nthree<br>four <i>five</i>"))
                .containsExactly("One bold, two.", "three four five");
    }

    @Test
    void whatIsNoHtmlStaysAsItIs() {
        assertThat(CommonMark.blocks("a List<String> and <script>x</script>"))
                .containsExactly("a List&lt;String&gt; and &lt;script&gt;x&lt;/script&gt;");
    }

    @Test
    void onlyLinksToTheWebAreLinks() {
        assertThat(CommonMark.blocks("[a](javascript:alert(1)) [b](/docs) [c](<https://x y>) [](https://d.example)"))
                .containsExactly("a b c <a href=\"https://d.example\">https://d.example</a>");
    }

    @Test
    void deepNestingIsCutOffAndDoesNotOverflow() {
        assertThat(CommonMark.blocks("> ".repeat(20_000) + "end")).isNotEmpty();
        assertThat(CommonMark.blocks("*a **b ".repeat(5_000) + "end" + "** *".repeat(5_000)))
                .isNotEmpty();
        assertThat(CommonMark.blocks("- ".repeat(20_000) + "end")).isNotEmpty();
    }
}
