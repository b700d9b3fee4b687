package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.Namespace;
import dev.bindery.generator.docs.site.SiteApi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param context where it stands
 * @param kind what it is: {@code method}, {@code type} …
 * @param title its name
 * @param description one sentence about it, plain text; may be empty
 * @param namespace the namespace that it belongs to, or null
 * @param method the method that it is about, or null
 * @param toc its sections; nothing where there are few
 */
public record Page(
        PageContext context,
        String kind,
        String title,
        String description,
        @Nullable Namespace namespace,
        @Nullable Method method,
        List<TocEntry> toc) {

    public Page {
        toc = List.copyOf(toc);
    }

    /** {@return whether a link of the navigation leads to this page} */
    public boolean isAt(Link link) {
        return link.href().equals(context.to(context.path()));
    }

    /** {@return the title of the window} */
    public String windowTitle() {
        SiteApi api = context.api();
        if (api == null) {
            return context.site().title();
        }
        String site = context.site().title();
        String end = api.title().equals(site) ? site : api.title() + " · " + site;
        return title.equals(api.title()) ? end : title + " · " + end;
    }

    /** {@return the pages above this one, from the site's first} */
    public List<Link> crumbs() {
        List<Link> crumbs = new ArrayList<>();
        add(crumbs, context.site().home(), context.site().title());
        SiteApi api = context.api();
        if (api != null && context.site().apis().size() > 1) {
            add(crumbs, context.site().home(api), api.title());
        }
        if (api != null && kind.equals("type")) {
            add(crumbs, api.path("types/index.html"), context.t("types"));
        } else if (api != null && kind.equals("error")) {
            add(crumbs, api.path("errors/index.html"), context.t("errors"));
        }
        if (namespace != null) {
            add(crumbs, namespace.path(), namespace.resource().name());
        }
        return crumbs;
    }

    private void add(List<Link> crumbs, String target, String text) {
        if (!target.equals(context.path())) {
            crumbs.add(new Link(context.to(target), text));
        }
    }

    /** {@return how the navigation calls the page, if it is one of those that list things} */
    public List<Link> ways() {
        SiteApi api = context.api();
        List<Link> ways = new ArrayList<>();
        if (api != null) {
            ways.add(new Link(context.to(api.path("tokens.html")), context.t("tokens")));
            if (!api.scopes().isEmpty()) {
                ways.add(new Link(context.to(api.path("permissions.html")), context.t("permissions")));
            }
            if (api.hasErrors()) {
                ways.add(new Link(context.to(api.path("errors/index.html")), context.t("errors")));
            }
            ways.add(new Link(context.to(api.path("types/index.html")), context.t("types")));
            if (api.previous() != null) {
                ways.add(new Link(context.to(api.path("changes.html")), context.t("changes")));
            }
        }
        return ways;
    }
}
