package dev.bindery.generator.docs.site;

import dev.bindery.generator.model.OperationModel;
import dev.bindery.generator.model.ResourceModel;
import java.util.List;

/**
 * An operation and its page.
 *
 * @param id what the platform calls it
 * @param resource what it belongs to
 * @param calls the typed calls of it: one, or its variants
 * @param path its page, from the root of the site
 */
public record Method(String id, ResourceModel resource, List<OperationModel> calls, String path) {

    public Method {
        calls = List.copyOf(calls);
    }

    /** {@return the call that stands for all where they do not differ} */
    public OperationModel main() {
        return calls.get(0);
    }

    /** {@return its name without that of its namespace, where it begins so} */
    public String shortName() {
        for (String separator : List.of(".", "/", "_", "-")) {
            if (id.startsWith(resource.name() + separator)) {
                return id.substring(resource.name().length() + 1);
            }
        }
        return id;
    }
}
