package dev.bindery.generator.docs.site;

import dev.bindery.generator.model.ResourceModel;
import java.util.List;

/**
 * A group of methods and its page.
 *
 * @param resource the group
 * @param methods its methods by name
 * @param path its page, from the root of the site
 */
public record Namespace(ResourceModel resource, List<Method> methods, String path) {

    public Namespace {
        methods = List.copyOf(methods);
    }
}
