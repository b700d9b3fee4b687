package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.SiteApi;
import dev.bindery.generator.docs.text.Html;
import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.OperationModel.SchemeUse;
import dev.bindery.generator.model.OperationModel.SecurityAlternative;
import dev.bindery.generator.model.RateLimitModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call a method, how often, and whether twice. */
final class AccessFacts {

    private final PageContext page;
    private final SiteApi api;
    private final OperationModel operation;

    AccessFacts(PageContext page, SiteApi api, Method method) {
        this.page = page;
        this.api = api;
        this.operation = method.main();
    }

    List<Html> facts() {
        List<Html> facts = new ArrayList<>();
        if (operation.security().isEmpty()) {
            facts.add(page.html("access.anonymous"));
        }
        operation.security().forEach(alternative -> facts.add(alternative(alternative)));
        limits().forEach(limit -> facts.add(page.html(
                "access.limit",
                PageContext.code(limit.name()),
                Html.text(Integer.toString(limit.calls())),
                Html.text(Long.toString(limit.per().toSeconds())))));
        facts.add(page.html(operation.repeatable() ? "access.repeatable" : "access.not-repeatable"));
        if (!operation.signed()) {
            facts.add(page.html("access.unsigned"));
        }
        if (operation.pagination() != null) {
            facts.add(page.html(
                    "access.pages", PageContext.code(operation.pagination().methodName())));
        }
        return facts;
    }

    private Html alternative(SecurityAlternative alternative) {
        String schemes = Stream.concat(
                        alternative.schemes().stream().map(this::scheme),
                        alternative.others().stream()
                                .map(id -> PageContext.code(id).source()))
                .collect(Collectors.joining(" + "));
        if (schemes.isEmpty()) {
            return page.html("access.anonymous");
        }
        return page.html("access.scheme", new Html(schemes));
    }

    private String scheme(SchemeUse use) {
        String scopes = use.scopes().stream()
                .map(scope -> PageContext.code(scope).source())
                .collect(Collectors.joining(", "));
        Html scheme = PageContext.code(use.schemeId());
        return scopes.isEmpty()
                ? scheme.source()
                : page.html("access.with-scopes", scheme, new Html(scopes)).source();
    }

    private List<RateLimitModel> limits() {
        List<String> names = operation.rateLimit() == null
                ? operation.security().stream()
                        .flatMap(alternative -> alternative.schemes().stream())
                        .map(SchemeUse::schemeId)
                        .distinct()
                        .toList()
                : List.of(operation.rateLimit());
        return api.model().rateLimits().stream()
                .filter(limit -> names.contains(limit.name()))
                .toList();
    }
}
