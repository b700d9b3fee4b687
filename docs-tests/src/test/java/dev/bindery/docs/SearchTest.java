package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openqa.selenium.StaleElementReferenceException;

@ExtendWith(BrowserExtension.class)
class SearchTest {

    @ParameterizedTest
    @CsvFileSource(resources = "queries.csv", useHeadersInDisplayName = true)
    void findsFirst(String page, String query, String title, String address, Browser browser, SiteServer server) {
        browser.open(server.address().resolve(page));
        SearchBox search = new SearchBox(browser);
        search.ask(query);

        // Words are found a moment after names, when the index is complete.
        String expected = title + " " + browser.evaluate("document.documentElement.dataset.root") + address;
        browser.await(
                "“%s” first for “%s”".formatted(expected, query),
                driver -> search.isOpen() && expected.equals(first(search)));
    }

    private static String first(SearchBox search) {
        try {
            return SearchBox.describe(search.hits().get(0));
        } catch (StaleElementReferenceException e) {
            return "";
        }
    }

    @Test
    void loadsNothingBeforeItIsUsed(Browser browser, SiteServer server) {
        browser.open(server.address());

        assertThat(browser.requests()).noneMatch(request -> request.contains("search"));
    }

    @Test
    void saysSoWhenNothingIsFound(Browser browser, SiteServer server) {
        browser.open(server.address());
        SearchBox search = new SearchBox(browser);
        search.ask("xqzzyqx");

        browser.await(
                "an answer", driver -> browser.find("#search-status").getText().contains("“xqzzyqx”"));
        assertThat(browser.find("#search-status").isDisplayed()).isTrue();
        assertThat(search.isOpen()).isFalse();
    }

    @Test
    void saysSoWhenTheIndexCannotBeLoaded(Browser browser, @TempDir Path nothing) throws IOException {
        try (SiteServer server =
                new SiteServer(SiteServer.STRICT_POLICY).with("/", Site.ROOT).with("/search-index.js", nothing)) {
            browser.open(server.address());
            new SearchBox(browser).ask("wall");

            browser.await(
                    "a word on the index",
                    driver -> browser.find("#search-status").getText().contains("could not be loaded"));
        }
    }

    @Test
    void showsTextOfSpecificationsAsText(Browser browser, SiteServer server) {
        browser.open(server.address());
        SearchBox search = new SearchBox(browser);
        search.ask("<b>wall</b>");
        search.awaitHits();

        assertThat(browser.findAll("#search-results b")).isEmpty();
    }
}
