package dev.bindery.docs;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search of the page that is open. */
final class SearchBox {
    private final Browser browser;

    SearchBox(Browser browser) {
        this.browser = browser;
    }

    WebElement input() {
        return browser.find("#search-input");
    }

    void ask(String query) {
        input().sendKeys(Keys.chord(Keys.CONTROL, "a"), query);
    }

    boolean isFocused() {
        return input().equals(browser.driver().switchTo().activeElement());
    }

    boolean isOpen() {
        return "true".equals(input().getDomAttribute("aria-expanded"));
    }

    List<WebElement> hits() {
        return browser.findAll("#search-results [role=option]");
    }

    /** {@return title and, by its address, the place of a hit} */
    static String describe(WebElement hit) {
        return hit.findElement(By.className("search-title")).getText() + " " + hit.getDomAttribute("href");
    }

    /** {@return the hit that the keyboard is at, as a screen reader is told} */
    WebElement active() {
        WebElement hit = browser.find("#" + input().getDomAttribute("aria-activedescendant"));
        if (!"true".equals(hit.getDomAttribute("aria-selected"))) {
            throw new AssertionError("the active hit is not marked as selected: " + describe(hit));
        }
        return hit;
    }

    /** Waits for hits that stay as they are: words are found a moment after names, when the index is complete. */
    void awaitHits() {
        browser.await("hits", driver -> isOpen() && isComplete());
    }

    private boolean isComplete() {
        return "false".equals(browser.find("#search-results").getDomAttribute("aria-busy"));
    }
}
