package dev.bindery.generator.docs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Markdown MARKDOWN = new Markdown(code -> code.equals("wall.get") ? "get.html" : null);

    private static String html(String text) {
        return MARKDOWN.blocks(text).source().strip();
    }

    @Test
    void tagsAreDroppedAndWhatOnlyLooksLikeOneStays() {
        assertThat(html("a <b>bold</b> List<String> <owner_id>_<id>"))
                .isEqualTo("<p>a bold List&lt;String&gt; &lt;owner_id&gt;_&lt;id&gt;</p>");
    }

    @Test
    void namesOfMethodsLeadToThem() {
        assertThat(html("As `wall.get`, not `x`."))
                .isEqualTo("<p>As <a href=\"get.html\"><code>wall.get</code></a>, not <code>x</code>.</p>");
    }

    @Test
    void linksLeadToTheWebOrNowhere() {
        assertThat(html("[a](https://a.example/?x=1&y=2) [b](/b) [c](javascript:alert(1)) [d](JaVaScRiPt:x)"))
                .isEqualTo("<p><a rel=\"noreferrer\" href=\"https://a.example/?x=1&amp;y=2\">a</a> b c d</p>");
    }

    @Test
    void picturesBecomeLinks() {
        assertThat(html("![a chart](https://a.example/chart.png)"))
                .isEqualTo("<p><a rel=\"noreferrer\" href=\"https://a.example/chart.png\">a chart</a></p>");
    }

    @Test
    void headingsDoNotDisturbThoseOfThePage() {
        assertThat(html("# One\n\ntwo")).isEqualTo("<p class=\"text-heading\">One</p>\n<p>two</p>");
    }

    @Test
    void aLineHasNoBlocks() {
        assertThat(MARKDOWN.line("one `x`").source()).isEqualTo("one <code>x</code>");
        assertThat(MARKDOWN.line("one\n\n- two\n- three").source()).isEqualTo("one two three");
    }

    @Test
    void plainTextHasNoMarks() {
        assertThat(Markdown.plain("One *two* `three`,\n[four](https://a.example) <br> five"))
                .isEqualTo("One two three, four five");
    }
}
