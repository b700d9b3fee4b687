package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@ExtendWith(BrowserExtension.class)
class KeyboardTest {
    private static final String METHOD = "vk/wall/post.html";

    private Browser browser;
    private SearchBox search;

    @BeforeEach
    void openMethod(Browser browser, SiteServer server) {
        this.browser = browser;
        search = new SearchBox(browser);
        browser.open(server.address().resolve(METHOD));
    }

    @Test
    void slashOpensSearch() {
        browser.press("/");

        assertThat(search.isFocused()).isTrue();
        assertThat(search.input().getDomProperty("value")).isEmpty();
    }

    @Test
    void anAddressThatIsNoTextStopsNothing(SiteServer server) {
        browser.open(server.address().resolve("index.html#%ff"));

        browser.press("/");

        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void slashIsALetterInTheSearch() {
        browser.press("/", "a/b");

        assertThat(search.input().getDomProperty("value")).isEqualTo("a/b");
    }

    @Test
    void controlKOpensSearch() {
        browser.pressControl("k");

        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void arrowsGoThroughHitsAndAround() {
        browser.press("/", "wall.post");
        search.awaitHits();
        WebElement first = search.active();
        browser.press(Keys.ARROW_DOWN);
        WebElement second = search.active();
        browser.press(Keys.ARROW_UP);

        assertThat(second).isEqualTo(search.hits().get(1)).isNotEqualTo(first);
        assertThat(search.active()).isEqualTo(first);
        browser.press(Keys.ARROW_UP);
        assertThat(search.active()).isEqualTo(search.hits().get(search.hits().size() - 1));
        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void enterOpensTheActiveHit() {
        browser.press("/", "users.get");
        search.awaitHits();
        browser.press(Keys.ENTER);

        browser.await("the page", driver -> browser.location().getPath().equals("/vk/users/get.html"));
    }

    @Test
    void escapeClosesSearch() {
        browser.press("/", "wall.post");
        search.awaitHits();
        browser.press(Keys.ESCAPE);

        assertThat(search.isOpen()).isFalse();
        assertThat(search.isFocused()).isFalse();
        assertThat(browser.find("#search-results").isDisplayed()).isFalse();
    }

    @Test
    void firstTabStopSkipsToTheContent() {
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);

        assertThat(browser.location().getFragment()).isEqualTo("content");
    }

    @Test
    void arrowsChooseTabsAndTheChoiceStays(SiteServer server) {
        browser.find("[role=tab][aria-selected=true]").sendKeys(Keys.ARROW_RIGHT);
        String chosen = browser.find("[role=tab][aria-selected=true]").getText();

        assertThat(browser.findAll("[role=tab]").get(1).getText()).isEqualTo(chosen);
        assertThat(browser.findAll(".tab").get(0).isDisplayed()).isFalse();
        assertThat(browser.findAll(".tab").get(1).isDisplayed()).isTrue();
        URI other = server.address().resolve("openvk/users/get.html");
        browser.open(other);
        assertThat(browser.find("[role=tab][aria-selected=true]").getText()).isEqualTo(chosen);
    }

    @Test
    void whatALinkLeadsToIsOpened(SiteServer server) {
        browser.open(server.address().resolve(METHOD + "#sample-http"));

        assertThat(browser.find("#sample-http").isDisplayed()).isTrue();
    }

    @Test
    void whatALinkLeadsToIsUnfolded(SiteServer server) {
        URI page = server.address().resolve("vkvideo-live/chat/sendMessage.html");
        browser.open(page);
        String folded = (String) browser.evaluate("document.querySelector('details:not([open]) [id]').id");
        browser.open(server.address());
        browser.open(page.resolve("#" + folded));

        assertThat(browser.find("[id='" + folded + "']").isDisplayed()).isTrue();
    }

    @Test
    void aSampleIsCopied() {
        browser.find(".tab:not([hidden]) .copy").sendKeys(Keys.ENTER);

        assertThat(browser.clipboard())
                .isEqualTo(browser.find(".tab:not([hidden]) code").getText())
                .contains("wall().post(");
    }
}
