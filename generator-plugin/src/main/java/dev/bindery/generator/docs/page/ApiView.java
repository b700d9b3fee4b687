package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import java.util.List;

/**
 * The first page of an API.
 *
 * @param page what surrounds it
 * @param name its name
 * @param version its version; may be empty
 * @param text what it is
 * @param namespaces its namespaces
 */
public record ApiView(Page page, String name, String version, Html text, List<Card> namespaces) {

    /**
     * A namespace, or an API.
     *
     * @param link its page
     * @param text what it is
     * @param count how much there is in it
     */
    public record Card(Link link, Html text, String count) {}

    static ApiView of(PageContext page, SiteApi api) {
        List<Card> cards = api.namespaces().stream()
                .map(namespace -> new Card(
                        new Link(page.to(namespace.path()), namespace.resource().name()),
                        Html.text(FirstSentence.of(namespace.resource().docs())),
                        page.t("count.methods", namespace.methods().size())))
                .toList();
        Page frame =
                new Page(page, "api", api.title(), FirstSentence.of(api.model().docs()), null, null, List.of());
        return new ApiView(
                frame,
                api.title(),
                api.model().version(),
                new FieldViews(page, api, new Anchors()).text(api.model().docs()),
                cards);
    }
}
