package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.page.ApiView.Card;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import java.util.List;

/**
 * The first page of a site with several APIs.
 *
 * @param page what surrounds it
 * @param title the site's name
 * @param apis its APIs
 */
public record SiteView(Page page, String title, List<Card> apis) {

    static SiteView of(PageContext page) {
        List<Card> cards = page.site().apis().stream()
                .map(api -> new Card(
                        new Link(page.to(page.site().home(api)), api.title()),
                        Html.text(FirstSentence.of(api.model().docs())),
                        count(page, api)))
                .toList();
        String title = page.site().title();
        return new SiteView(new Page(page, "site", title, "", null, null, List.of()), title, cards);
    }

    private static String count(PageContext page, SiteApi api) {
        return page.t("count.methods", api.methods().count()) + " · "
                + page.t("count.namespaces", api.namespaces().size());
    }
}
