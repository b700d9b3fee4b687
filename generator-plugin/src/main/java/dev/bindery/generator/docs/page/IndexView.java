package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Scopes;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.Html;
import java.util.List;

/**
 * An index of methods by something that they ask for.
 *
 * @param page what surrounds it
 * @param intro what it is by
 * @param entries its entries
 */
public record IndexView(Page page, Html intro, List<Entry> entries) {

    /**
     * An entry.
     *
     * @param id its anchor
     * @param name its name
     * @param text what it is
     * @param methods the methods that ask for it
     * @param count how many they are
     */
    public record Entry(String id, String name, Html text, List<MethodGroup> methods, String count) {}

    /** {@return the index by kind of token} */
    static IndexView tokens(PageContext page, SiteApi api) {
        FieldViews texts = new FieldViews(page, api, new Anchors());
        List<Entry> entries = api.model().auth().views().stream()
                .map(view -> {
                    List<MethodGroup> methods = MethodGroup.of(
                            page, api, method -> api.views(method).contains(view));
                    return entry(page, api.tokenAnchor(view), view.name(), texts.text(view.docs()), methods);
                })
                .toList();
        Page frame = new Page(page, "tokens", page.t("tokens"), "", null, null, toc(entries));
        return new IndexView(frame, page.html("tokens.intro"), entries);
    }

    /** {@return the index by scope} */
    static IndexView permissions(PageContext page, SiteApi api) {
        FieldViews texts = new FieldViews(page, api, new Anchors());
        List<Entry> entries = api.scopes().entrySet().stream()
                .map(scope -> entry(
                        page,
                        Scopes.anchor(scope.getKey()),
                        scope.getKey(),
                        texts.text(Scopes.docs(api.model(), scope.getKey())),
                        MethodGroup.of(page, api, scope.getValue()::contains)))
                .toList();
        Page frame = new Page(page, "permissions", page.t("permissions"), "", null, null, toc(entries));
        return new IndexView(frame, page.html("permissions.intro"), entries);
    }

    private static Entry entry(PageContext page, String id, String name, Html text, List<MethodGroup> methods) {
        return new Entry(id, name, text, methods, page.t("count.methods", MethodGroup.count(methods)));
    }

    private static List<TocEntry> toc(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new TocEntry(entry.id(), entry.name()))
                .toList();
    }
}
