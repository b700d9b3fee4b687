package dev.bindery.generator.docs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeColorsTest {

    private static final String HOSTILE = "</code><script>\"'&\u0000\n// \\\" /* <a>";

    @Test
    void javaHasItsColors() {
        assertThat(CodeColors.JAVA.color("new Wall(\"a\\\"b\", 5).post() // c").source())
                .isEqualTo("<span class=\"k\">new</span> <span class=\"t\">Wall</span>"
                        + "(<span class=\"s\">&quot;a\\&quot;b&quot;</span>, <span class=\"n\">5</span>)."
                        + "<span class=\"f\">post</span>() <span class=\"c\">// c</span>");
    }

    @Test
    void jsonTellsNamesFromTexts() {
        assertThat(CodeColors.JSON.color("{\"a\": [\"b\", -1.5, null]}").source())
                .isEqualTo("{<span class=\"p\">&quot;a&quot;</span>: [<span class=\"s\">&quot;b&quot;</span>, "
                        + "<span class=\"n\">-1.5</span>, <span class=\"k\">null</span>]}");
    }

    @Test
    void httpTellsHeaders() {
        assertThat(CodeColors.HTTP
                        .color("POST /a HTTP/1.1\nHost: x\n\na=<token>")
                        .source())
                .isEqualTo("<span class=\"k\">POST</span> /a HTTP/1.1\n<span class=\"h\">Host</span>: x\n\na="
                        + "<span class=\"c\">&lt;token&gt;</span>");
    }

    static Stream<CodeColors> all() {
        return Stream.of(CodeColors.JAVA, CodeColors.JSON, CodeColors.HTTP);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anyTextStaysText(CodeColors colors) {
        String html = colors.color(HOSTILE).source();

        assertThat(html.replaceAll("</?span[^>]*>", "")).isEqualTo(Html.escape(HOSTILE));
        assertThat(html).doesNotContain("<script").doesNotContain("\u0000");
    }
}
