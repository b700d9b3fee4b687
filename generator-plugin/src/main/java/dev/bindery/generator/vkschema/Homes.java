package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ArrayNode;
import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which document a definition stands in: that of the only namespace whose methods need it, else the common one. */
final class Homes {
    static final String COMMON = "common";

    private final VkSchema schema;
    private final Map<String, Set<String>> users = new TreeMap<>();
    private final Map<String, Integer> timesAnswered = new HashMap<>();

    Homes(VkSchema schema) {
        this.schema = schema;
        schema.methods()
                .forEach((namespace, methods) -> methods.forEach(method -> {
                    method.objects("parameters").forEach(parameter -> use(parameter, namespace));
                    VkSchema.responsesOf(method).values().forEach(response -> {
                        timesAnswered.merge(response, 1, Integer::sum);
                        ObjectNode result = schema.result(response);
                        users.computeIfAbsent(response, name -> new TreeSet<>()).add(namespace);
                        if (result != null) {
                            use(result, namespace);
                        }
                    });
                }));
    }

    /** {@return the document's name, without extension} */
    String of(String definition) {
        Set<String> namespaces = users.getOrDefault(definition, Set.of());
        if (namespaces.size() == 1 && !ComponentNames.isOurs(definition)) {
            return namespaces.iterator().next();
        }
        return namespaces.isEmpty() ? String.valueOf(schema.namespaces().get(definition)) : COMMON;
    }

    /** {@return the names of all definitions of objects} */
    Set<String> definitions() {
        return schema.objects().keySet();
    }

    /** {@return whether more than one method answers with it} */
    boolean isShared(String response) {
        return timesAnswered.getOrDefault(response, 0) > 1;
    }

    private void use(Node start, String namespace) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof ArrayNode array) {
                open.addAll(array.items());
            } else if (node instanceof ObjectNode object) {
                object.properties().forEach(property -> open.add(property.value()));
                String target = VkSchema.target(object);
                ObjectNode definition = target == null ? null : schema.objects().get(target);
                if (target != null
                        && definition != null
                        && users.computeIfAbsent(target, name -> new TreeSet<>())
                                .add(namespace)) {
                    open.add(definition);
                }
            }
        }
    }
}
