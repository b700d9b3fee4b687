package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Scopes;
import dev.bindery.generator.docs.site.SiteApi;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where pages have what a search may find. */
public final class SearchPlaces {

    private SearchPlaces() {}

    /** {@return the anchor of a parameter on the page of its method} */
    public static String parameterAnchor(String name) {
        return Anchors.of("param-" + name);
    }

    /** {@return the anchor of a field on the page of its type} */
    public static String fieldAnchor(String name) {
        return Anchors.of("field-" + name);
    }

    /** {@return where each scope is told of} */
    public static Map<String, String> scopes(SiteApi api) {
        Map<String, String> scopes = new LinkedHashMap<>();
        api.scopes().keySet().forEach(scope -> scopes.put(scope, api.path("permissions.html#" + Scopes.anchor(scope))));
        return scopes;
    }
}
