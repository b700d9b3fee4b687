package dev.bindery.generator.docs.search;

import dev.bindery.generator.docs.page.SearchPlaces;
import dev.bindery.generator.docs.search.SearchIndex.Kind;
import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.Namespace;
import dev.bindery.generator.docs.site.Site;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.FirstSentence;
import dev.bindery.generator.model.ErrorModel;
import dev.bindery.generator.model.ObjectModel;
import dev.bindery.generator.model.PropertyModel;
import dev.bindery.generator.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills the index: whatever has a page, and names of parameters and fields, each once an API. */
public final class SiteSearch {

    private static final int MOST_FIELDS = 4_000;

    private final SearchIndex index = new SearchIndex();

    private SiteSearch() {}

    /** {@return the index of a site} */
    public static SearchIndex of(Site site) {
        SiteSearch search = new SiteSearch();
        site.apis().forEach(search::add);
        return search.index;
    }

    private void add(SiteApi api) {
        index.begin(api.title());
        for (Namespace namespace : api.namespaces()) {
            String name = namespace.resource().name();
            index.add(
                    name,
                    Kind.NAMESPACE,
                    namespace.path(),
                    FirstSentence.of(namespace.resource().docs()));
            namespace
                    .methods()
                    .forEach(method -> index.add(
                            method.id(),
                            Kind.METHOD,
                            method.path(),
                            FirstSentence.of(method.main().docs())));
        }
        addParameters(api);
        for (ErrorModel.Code code : api.model().errors().codes()) {
            String path = Objects.requireNonNull(api.errorPath(code.value()), code.value());
            String title = code.value() + " " + code.constantName();
            index.add(title, Kind.ERROR, path, FirstSentence.of(code.docs()));
        }
        SearchPlaces.scopes(api).forEach((scope, path) -> index.add(scope, Kind.SCOPE, path, ""));
        api.model()
                .auth()
                .views()
                .forEach(view -> index.add(
                        view.name(),
                        Kind.TOKEN,
                        api.path("tokens.html#" + api.tokenAnchor(view)),
                        FirstSentence.of(view.docs())));
        addTypes(api);
    }

    /** Leads to the first method that has the parameter, and names a few. */
    private void addParameters(SiteApi api) {
        Map<String, Method> first = new LinkedHashMap<>();
        Map<String, StringBuilder> methods = new LinkedHashMap<>();
        api.methods()
                .forEach(method -> method.calls().stream()
                        .flatMap(call -> call.request().parameters().stream())
                        .map(parameter -> parameter.property().wireName())
                        .distinct()
                        .forEach(name -> {
                            first.putIfAbsent(name, method);
                            methods.computeIfAbsent(name, any -> new StringBuilder())
                                    .append(method.id())
                                    .append(' ');
                        }));
        first.forEach((name, method) -> index.add(
                name,
                Kind.PARAMETER,
                method.path() + "#" + SearchPlaces.parameterAnchor(name),
                String.valueOf(methods.get(name)).strip()));
    }

    private void addTypes(SiteApi api) {
        Map<String, TypeModel> fields = new LinkedHashMap<>();
        Map<String, List<String>> owners = new LinkedHashMap<>();
        for (TypeModel type : api.types()) {
            String path = Objects.requireNonNull(api.typePath(type.name()), type.name()::toString);
            index.add(type.name().simpleName(), Kind.TYPE, path, FirstSentence.of(type.docs()));
            if (type instanceof ObjectModel object) {
                for (PropertyModel property : object.properties()) {
                    fields.putIfAbsent(property.wireName(), type);
                    owners.computeIfAbsent(property.wireName(), any -> new ArrayList<>())
                            .add(type.name().simpleName());
                }
            }
        }
        if (fields.size() <= MOST_FIELDS) {
            fields.forEach((name, type) -> index.add(
                    name,
                    Kind.FIELD,
                    api.typePath(type.name()) + "#" + SearchPlaces.fieldAnchor(name),
                    String.join(" ", Objects.requireNonNull(owners.get(name), name))));
        }
    }
}
