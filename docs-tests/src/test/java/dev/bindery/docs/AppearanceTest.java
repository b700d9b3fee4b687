package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

@ExtendWith(BrowserExtension.class)
class AppearanceTest {
    private static final int PHONE = 360;
    private static final String BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor";
    private static final String WHITE = "rgb(255, 255, 255)";

    static Stream<String> samples() {
        return Site.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingSticksOutOfAPhone(String page, Browser browser, SiteServer server) {
        browser.resize(PHONE, 740);
        browser.open(server.address().resolve(page));

        assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
    }

    @Test
    void followsTheSystemsTheme(Browser browser, SiteServer server) {
        browser.open(server.address());
        assertThat(browser.evaluate(BACKGROUND)).isEqualTo(WHITE);
        browser.prefer(Theme.DARK);

        assertThat(browser.evaluate(BACKGROUND)).isNotEqualTo(WHITE);
    }

    @Test
    void aChosenThemeStays(Browser browser, SiteServer server) {
        browser.prefer(Theme.DARK);
        browser.open(server.address());
        browser.find("#theme-switch").click();
        assertThat(browser.evaluate(BACKGROUND)).isEqualTo(WHITE);
        browser.open(server.address().resolve("vk/index.html"));
        assertThat(browser.evaluate(BACKGROUND)).isEqualTo(WHITE);
        browser.find("#theme-switch").click();
        browser.find("#theme-switch").click();

        assertThat(browser.evaluate(BACKGROUND)).as("as the system has it").isNotEqualTo(WHITE);
    }

    @Test
    void contentsSlideInOnAPhone(Browser browser, SiteServer server) {
        browser.resize(PHONE, 740);
        browser.open(server.address().resolve("vk/wall/post.html"));
        assertThat(browser.find("#nav").isDisplayed()).isFalse();
        browser.find(".nav-toggle").click();

        browser.await("the contents", driver -> browser.find("#nav").isDisplayed());
        assertThat(browser.find(".nav-toggle").getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#nav [aria-current=page]"));
        browser.find("#search-input").click();
        browser.await("no contents", driver -> !browser.find("#nav").isDisplayed());
    }

    @Test
    void paperIsWhiteWhateverTheTheme(Browser browser, SiteServer server) {
        browser.prefer(Theme.DARK);
        browser.open(server.address().resolve("vk/wall/post.html"));
        browser.find("#theme-switch").click();
        browser.find("#theme-switch").click();
        assertThat(browser.evaluate(BACKGROUND)).as("the dark theme").isNotEqualTo(WHITE);
        browser.print();

        assertThat(browser.evaluate(BACKGROUND)).isEqualTo(WHITE);
        assertThat(browser.findAll(".tab")).allMatch(WebElement::isDisplayed);
        assertThat(browser.find(".site-header").isDisplayed()).isFalse();
    }
}
