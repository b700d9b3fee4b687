package dev.bindery.generator.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    private final LinkCheck check = new LinkCheck();

    @Test
    void rightLinksAreNoFault() {
        check.file("assets/a.css");
        check.page("index.html", "<a href=\"wall/get.html#x\">a</a><a href=\"https://a.example/nowhere\">b</a>");
        check.page(
                "wall/get.html",
                "<link rel=\"x\" href=\"../assets/a.css\"><p id=\"x\">text: href=\"nowhere.html\"</p><a href=\"#x\">");

        assertThat(check.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./b.html",
                "../wall/./b.html?from=a#x",
                "#",
                "#top",
                "tel:+15550100",
                "data:image/svg+xml,x",
                "//cdn.example/x.js",
                "HTTPS://a.example"
            })
    void whatPeopleWriteByHandIsNoFault(String link) {
        check.page("wall/a.html", "<a href=\"" + link + "\">");
        check.page("wall/b.html", "<p id=\"x\">");

        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsAFault() {
        check.page("wall/get.html", "<p class=\"a > b\"><a class=\"x\" href=\"../wall/put.html\">");

        assertThat(check.faults())
                .containsExactly("wall/get.html: the link ../wall/put.html leads to wall/put.html, which is not there");
    }

    @Test
    void anAnchorThatIsNotThereIsAFault() {
        check.page("a.html", "<a href=\"b.html#c\"></a><a href=\"#d\"></a>");
        check.page("b.html", "");

        assertThat(check.faults())
                .containsExactly(
                        "a.html: the link #d leads to an anchor that a.html does not have",
                        "a.html: the link b.html#c leads to an anchor that b.html does not have");
    }

    @Test
    void anIdThatIsThereTwiceIsAFault() {
        check.page("a.html", "<p id=\"x\"></p><p id=\"x\" hidden></p>");

        assertThat(check.faults()).containsExactly("a.html: two elements have the id x");
    }

    @Test
    void aPageThatIsWrittenTwiceIsAFault() {
        check.page("a.html", "");
        check.page("a.html", "");

        assertThat(check.faults()).containsExactly("a.html: is written twice");
    }
}
