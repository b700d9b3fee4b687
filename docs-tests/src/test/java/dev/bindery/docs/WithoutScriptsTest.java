package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@ExtendWith(BrowserExtension.class)
class WithoutScriptsTest {
    private Browser browser;

    @BeforeEach
    void openMethod(Browser browser, SiteServer server) {
        this.browser = browser;
        browser.allowScripts(false);
        browser.open(server.address().resolve("vk/wall/post.html"));
    }

    @Test
    void everySampleAndSectionIsShown() {
        assertThat(browser.findAll(".tab")).hasSizeGreaterThan(2).allMatch(WebElement::isDisplayed);
        assertThat(browser.findAll("article > section")).hasSizeGreaterThan(4).allMatch(WebElement::isDisplayed);
    }

    @Test
    void whatNeedsScriptsIsNotOffered() {
        assertThat(browser.find(".search").isDisplayed()).isFalse();
        assertThat(browser.find("#theme-switch").isDisplayed()).isFalse();
        assertThat(browser.findAll(".copy")).isEmpty();
    }

    @Test
    void theContentsCanBeReachedOnAPhone() {
        browser.resize(360, 740);
        browser.find(".nav-toggle").click();
        browser.find("#nav").findElement(By.linkText("users")).click();

        assertThat(browser.location().getPath()).isEqualTo("/vk/users/index.html");
    }
}
