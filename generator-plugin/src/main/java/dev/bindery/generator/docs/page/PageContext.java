package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.Site;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.docs.text.Markdown;
import dev.bindery.generator.model.TypeName;
import org.jspecify.annotations.Nullable;

/** Where a page stands, and so how it writes addresses, words and foreign text. */
public final class PageContext {

    private final Site site;
    private final @Nullable SiteApi api;
    private final Appearance appearance;
    private final String path;
    private final String root;
    private final Markdown markdown;

    /**
     * Begins a page.
     *
     * @param site the site
     * @param api the API that it is about, or null
     * @param appearance what all pages share
     * @param path its path from the root
     */
    PageContext(Site site, @Nullable SiteApi api, Appearance appearance, String path) {
        this.site = site;
        this.api = api;
        this.appearance = appearance;
        this.path = path;
        this.root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        this.markdown = new Markdown(this::linkOf);
    }

    /** {@return the site} */
    public Site site() {
        return site;
    }

    /** {@return the API that the page is about, or null} */
    public @Nullable SiteApi api() {
        return api;
    }

    /** {@return the path of the page from the root} */
    public String path() {
        return path;
    }

    /** {@return what leads to the root: empty, or with a slash at its end} */
    public String root() {
        return root;
    }

    /** {@return what all pages share} */
    public Appearance appearance() {
        return appearance;
    }

    /** {@return the user's own HTML for a place} */
    public Html part(String name) {
        return appearance.part(name, root, site.title());
    }

    /**
     * {@return an address as this page writes it}
     *
     * @param target a path from the root, perhaps with an anchor
     */
    public String to(String target) {
        return target.startsWith(path + "#") ? target.substring(path.length()) : root + target;
    }

    /** {@return a text of the interface} */
    public String t(String key, Object... values) {
        return appearance.texts().of(key, values);
    }

    /** {@return a text of the interface with HTML in its places} */
    public Html html(String key, Html... values) {
        return appearance.texts().html(key, values);
    }

    /** {@return a description as blocks} */
    public Html blocks(@Nullable String text) {
        return markdown.blocks(text);
    }

    /** {@return a description within a line} */
    public Html line(@Nullable String text) {
        return markdown.line(text);
    }

    /** {@return code within a line} */
    static Html code(String code) {
        return new Html("<code>" + Html.escape(code) + "</code>");
    }

    /** {@return the page of a type as this page writes it, or null} */
    @Nullable
    String toType(TypeName name) {
        String target = api == null ? null : api.typePath(name);
        return target == null ? null : to(target);
    }

    /** Names of methods in code lead to them. */
    private @Nullable String linkOf(String code) {
        Method method = api == null ? null : api.method(code);
        return method == null || method.path().equals(path) ? null : to(method.path());
    }
}
