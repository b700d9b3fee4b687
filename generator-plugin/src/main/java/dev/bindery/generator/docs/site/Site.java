package dev.bindery.generator.docs.site;

import java.util.List;

/**
 * A documentation site.
 *
 * @param title its name
 * @param apis what it documents; at least one
 */
public record Site(String title, List<SiteApi> apis) {

    public Site {
        apis = List.copyOf(apis);
    }

    /** {@return the page on which all begins; an only API has no other} */
    public String home() {
        return "index.html";
    }

    /** {@return the first page of an API} */
    public String home(SiteApi api) {
        return apis.size() == 1 ? home() : api.path("index.html");
    }
}
