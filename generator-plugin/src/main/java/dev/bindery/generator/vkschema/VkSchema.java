package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * VK's schema as it was read.
 *
 * @param version the version of the API, {@code 5.199}
 * @param methods the methods of each namespace
 * @param objects the definitions of all {@code objects.json}, by name
 * @param responses the definitions of all {@code responses.json}, by name
 * @param namespaces the folder of each definition
 * @param errors the errors by name
 */
record VkSchema(
        String version,
        SortedMap<String, List<ObjectNode>> methods,
        Map<String, ObjectNode> objects,
        Map<String, ObjectNode> responses,
        Map<String, String> namespaces,
        Map<String, ObjectNode> errors) {

    /** {@return the name of the definition that a {@code $ref} leads to; null where there is no reference} */
    static @Nullable String target(ObjectNode node) {
        String ref = node.text("$ref");
        return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }

    /** {@return what a response definition says of the result, without the envelope} */
    @Nullable
    ObjectNode result(String response) {
        ObjectNode definition = responses.get(response);
        ObjectNode properties = definition == null ? null : definition.object("properties");
        return properties == null ? null : properties.object("response");
    }

    /** {@return the responses of a method by the name they have there, each under the name of its definition} */
    static Map<String, String> responsesOf(ObjectNode method) {
        Map<String, String> names = new LinkedHashMap<>();
        for (ObjectNode.Property response : method.propertiesOf("responses")) {
            String target = response.value() instanceof ObjectNode node ? target(node) : null;
            if (target != null) {
                names.put(response.name(), target);
            }
        }
        return names;
    }

    /** {@return the definition without references in front of it} */
    ObjectNode meant(ObjectNode node) {
        ObjectNode at = node;
        Set<String> seen = new LinkedHashSet<>();
        for (String next = target(at); next != null && seen.add(next); next = target(at)) {
            ObjectNode found = objects.get(next);
            if (found == null) {
                break;
            }
            at = found;
        }
        return at;
    }
}
