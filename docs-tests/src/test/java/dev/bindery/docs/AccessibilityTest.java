package dev.bindery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    static Stream<Arguments> samplesInBothThemes() {
        return Site.samples().flatMap(page -> Stream.of(Theme.values()).map(theme -> Arguments.of(page, theme)));
    }

    @ParameterizedTest
    @MethodSource("samplesInBothThemes")
    void axeFindsNoViolation(String page, Theme theme, Browser browser, SiteServer server) {
        browser.prefer(theme);
        browser.open(server.address().resolve(page));

        assertThat(violations(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNoViolationWhileSearching(Theme theme, Browser browser, SiteServer server) {
        browser.prefer(theme);
        browser.open(server.address());
        SearchBox search = new SearchBox(browser);
        search.ask("user");
        search.awaitHits();

        assertThat(violations(browser)).isEmpty();
    }

    private static String violations(Browser browser) {
        Results results = new AxeBuilder().analyze(browser.driver());
        assertThat(results.getPasses()).as("rules that were tried").hasSizeGreaterThan(20);
        return results.getViolations().stream().map(AccessibilityTest::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(node -> "  " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("\n"));
    }
}
