package dev.bindery.generator.docs.page;

import dev.bindery.generator.docs.site.Method;
import dev.bindery.generator.docs.site.Namespace;
import dev.bindery.generator.docs.site.SiteApi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Methods of one namespace in an index.
 *
 * @param namespace its page
 * @param methods their pages
 */
public record MethodGroup(Link namespace, List<Link> methods) {

    /** {@return the methods that are wanted, by namespace} */
    static List<MethodGroup> of(PageContext page, SiteApi api, Predicate<Method> wanted) {
        List<MethodGroup> groups = new ArrayList<>();
        for (Namespace namespace : api.namespaces()) {
            List<Link> methods = namespace.methods().stream()
                    .filter(wanted)
                    .map(method -> new Link(page.to(method.path()), method.shortName()))
                    .toList();
            if (!methods.isEmpty()) {
                Link link =
                        new Link(page.to(namespace.path()), namespace.resource().name());
                groups.add(new MethodGroup(link, methods));
            }
        }
        return groups;
    }

    /** {@return how many methods there are in all groups} */
    static int count(List<MethodGroup> groups) {
        return groups.stream().mapToInt(group -> group.methods().size()).sum();
    }
}
