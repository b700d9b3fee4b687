package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a server with a strict policy and from a file: no request to anybody else, no complaint, no cookie. */
@ExtendWith(BrowserExtension.class)
class SelfContainedTest {

    static Stream<String> samples() {
        return Site.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void asksNobodyElseFromAServer(String page, Browser browser, SiteServer server) {
        visit(server.address(), page, browser);

        assertThat((String) browser.evaluate("document.cookie")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void asksNobodyElseFromAFile(String page, Browser browser) {
        visit(Site.ROOT.toUri(), page, browser);
    }

    private static void visit(URI root, String page, Browser browser) {
        browser.open(root.resolve(page));
        SearchBox search = new SearchBox(browser);
        search.ask("user");
        search.awaitHits();

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .hasSizeGreaterThan(4)
                .allMatch(request -> request.startsWith(root.toString()) || request.startsWith("data:"));
    }

    @Test
    void searchWorksFromAFile(Browser browser) {
        browser.open(Site.ROOT.resolve("index.html").toUri());
        browser.press("/", "wall.post");
        SearchBox search = new SearchBox(browser);
        search.awaitHits();
        search.active().click();

        browser.await("the page", driver -> browser.location().getPath().endsWith("/wall/post.html"));
        assertThat(browser.console()).isEmpty();
    }
}
