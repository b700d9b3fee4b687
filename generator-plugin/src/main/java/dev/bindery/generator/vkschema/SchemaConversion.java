package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a definition, a property or a parameter says, as a schema of OpenAPI 3.1. Sentences stay behind. */
final class SchemaConversion {
    private static final List<String> LIMITS = List.of(
            "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

    private final VkSchema schema;
    private final Refs refs;

    SchemaConversion(VkSchema schema, Refs refs) {
        this.schema = schema;
        this.refs = refs;
    }

    /** {@return the schema of a definition, a property or an element} */
    Map<String, Object> convert(String name, ObjectNode node) {
        String target = VkSchema.target(node);
        if (target != null) {
            Map<String, Object> reference = refs.object(target);
            addDefault(schema.meant(node), node, reference);
            return reference;
        }
        if (node.has("allOf")) {
            return Tree.object("allOf", parts(name, node, "allOf"));
        }
        if (node.has("oneOf")) {
            return union(name, node);
        }
        List<String> types = node.texts("type");
        if (types.size() > 1) {
            return forms(name, node, types);
        }
        String type = types.isEmpty() ? node.text("type") : types.get(0);
        if (type == null && !node.has("properties")) {
            return Tree.object();
        }
        return plain(name, node, type == null ? "object" : type);
    }

    private Map<String, Object> plain(String name, ObjectNode node, String type) {
        Map<String, Object> out = Tree.object("type", type);
        switch (type) {
            case "object" -> addProperties(node, out);
            case "array" -> {
                ObjectNode items = node.object("items");
                out.put("items", items == null ? Tree.object() : convert(name, items));
            }
            case "integer" -> out.put("format", Meanings.ofInteger(name, node));
            case "number" -> out.put("format", "double");
            default -> {
                if (Meanings.isSecret(name, type)) {
                    out.put("format", "password");
                }
            }
        }
        LIMITS.stream()
                .filter(node::has)
                .forEach(
                        limit -> out.put(limit, String.valueOf(node.text(limit)).isEmpty() ? 0 : value(node, limit)));
        EnumConversion.add(node, out);
        addDefault(node, node, out);
        return out;
    }

    private static Object value(ObjectNode node, String name) {
        Object value = Tree.plain(node.get(name));
        return value == null ? "" : value;
    }

    private void addProperties(ObjectNode node, Map<String, Object> out) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (ObjectNode.Property property : node.propertiesOf("properties")) {
            if (property.value() instanceof ObjectNode value) {
                properties.put(property.name(), convert(property.name(), value));
                if (value.isTrue("required")) {
                    required.add(property.name());
                }
            }
        }
        if (!required.isEmpty()) {
            out.put("required", required);
        }
        if (!properties.isEmpty()) {
            out.put("properties", properties);
        }
    }

    /** Several types of one value: a text that may be a number is a text, one that may be {@code false} may be missing. */
    private Map<String, Object> forms(String name, ObjectNode node, List<String> types) {
        List<Object> forms = new ArrayList<>();
        List<String> meaning = types.contains("string") ? new ArrayList<>(List.of("string")) : new ArrayList<>();
        types.stream().filter(type -> !meaning.contains(type)).forEach(meaning::add);
        for (String type : meaning) {
            forms.add(
                    type.equals("boolean")
                            ? Tree.object("type", "boolean", "enum", List.of(false))
                            : form(name, node, type));
        }
        return Tree.object("x-bindery-as", meaning.get(0), "oneOf", forms);
    }

    private static Map<String, Object> form(String name, ObjectNode node, String type) {
        Map<String, Object> form = Tree.object("type", type);
        if (type.equals("integer")) {
            form.put("format", Meanings.ofInteger(name, node));
        }
        return form;
    }

    private List<Object> parts(String name, ObjectNode node, String key) {
        List<Object> parts = new ArrayList<>();
        node.objects(key).forEach(part -> parts.add(convert(name, part)));
        return parts;
    }

    private Map<String, Object> union(String name, ObjectNode node) {
        ObjectNode discriminator = node.object("discriminator");
        // the alternatives of a discriminator share one list of values, so a value may fit several of them
        Map<String, Object> out = Tree.object(discriminator == null ? "oneOf" : "anyOf", parts(name, node, "oneOf"));
        if (discriminator != null) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            for (ObjectNode.Property entry : discriminator.propertiesOf("mapping")) {
                String path = String.valueOf(Tree.plain(entry.value()));
                mapping.put(
                        entry.name(),
                        refs.object(path.substring(path.lastIndexOf('/') + 1)).get("$ref"));
            }
            out.put(
                    "discriminator",
                    Tree.object(
                            "propertyName", String.valueOf(discriminator.text("propertyName")), "mapping", mapping));
        }
        return out;
    }

    /** A default that is a value of the type: {@code 0} for a list and {@code ""} for a number say nothing. */
    private static void addDefault(ObjectNode meant, ObjectNode node, Map<String, Object> out) {
        Object value = Tree.plain(node.get("default"));
        if (value == null) {
            return;
        }
        String type = meant.text("type");
        boolean fits = switch (String.valueOf(type)) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            default -> false;
        };
        if (fits && (!meant.has("enum") || values(meant).contains(value))) {
            out.put("default", value);
        }
    }

    private static List<?> values(ObjectNode meant) {
        return Tree.plain(meant.get("enum")) instanceof List<?> list ? list : List.of();
    }
}
