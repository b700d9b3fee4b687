package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What all documents share: what we know of the protocol, with the errors and the shared types of the schema. */
final class CommonDocument {
    private final VkSchema schema;

    CommonDocument(VkSchema schema) {
        this.schema = schema;
    }

    Map<String, Object> of(ObjectNode protocol, Map<String, Object> components) {
        Map<String, Object> document = object(protocol);
        Map<String, Object> errors = member(document, "x-bindery-errors");
        Map<String, Object> known = member(errors, "codes");
        Map<Long, Object> codes = new TreeMap<>();
        schema.errors().forEach((name, error) -> {
            if (Tree.plain(error.get("code")) instanceof Long code) {
                Map<String, Object> said = member(known, String.valueOf(code));
                Map<String, Object> entry = Tree.object("name", constant(name), "summary", summary(name));
                entry.putAll(said);
                codes.put(code, entry);
            }
        });
        Map<String, Object> written = new LinkedHashMap<>();
        codes.forEach((code, entry) -> written.put(String.valueOf(code), entry));
        errors.put("codes", written);
        Map<String, Object> schemas = member(member(document, "components"), "schemas");
        components.forEach(schemas::putIfAbsent);
        return document;
    }

    private static String constant(String error) {
        return error.replaceFirst("^api_error_", "").toUpperCase(Locale.ROOT);
    }

    private static String summary(String error) {
        String words = String.join(" ", Words.of(error.replaceFirst("^api_error_", "")));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    @SuppressWarnings("unchecked") // the keys of an object are texts
    private static Map<String, Object> object(Node node) {
        Object plain = Tree.plain(node);
        return plain instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked") // the keys of an object are texts
    private static Map<String, Object> member(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.computeIfAbsent(name, key -> new LinkedHashMap<>());
    }
}
