package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Namespace;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.AuthModel.View;
import java.util.List;

/**
 * The page of a namespace.
 *
 * @param page what surrounds it
 * @param name its name
 * @param text what it is
 * @param methods its methods
 * @param tokens the kinds of tokens: the columns of the matrix
 * @param rows the rows of the matrix
 */
public record NamespaceView(
        Page page, String name, Html text, List<MethodItem> methods, List<Link> tokens, List<Row> rows) {

    /**
     * A row of the matrix.
     *
     * @param method the method
     * @param allowed for each kind of token whether it may call it
     */
    public record Row(Link method, List<Boolean> allowed) {}

    static NamespaceView of(PageContext page, SiteApi api, Namespace namespace) {
        List<View> views = api.model().auth().views();
        List<Row> rows = namespace.methods().stream()
                .map(method -> new Row(
                        new Link(page.to(method.path()), method.shortName()),
                        views.stream().map(api.views(method)::contains).toList()))
                .toList();
        String name = namespace.resource().name();
        Page frame = new Page(
                page,
                "namespace",
                name,
                FirstSentence.of(namespace.resource().docs()),
                namespace,
                null,
                List.of(
                        new TocEntry("methods", page.t("section.methods")),
                        new TocEntry("matrix", page.t("section.matrix"))));
        return new NamespaceView(
                frame,
                name,
                new FieldViews(page, api, new Anchors())
                        .text(namespace.resource().docs()),
                namespace.methods().stream()
                        .map(method -> MethodItem.of(page, method))
                        .toList(),
                views.stream()
                        .map(view -> new Link(page.to(api.path("tokens.html#" + api.tokenAnchor(view))), view.name()))
                        .toList(),
                rows);
    }
}
