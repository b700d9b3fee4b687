package dev.bindery.generator.vkschema;

import dev.bindery.generator.loader.node.Node;
import dev.bindery.generator.loader.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a schema: one for each namespace, and one for what they share. */
final class VkSchemaReader {
    private final VkSchema schema;
    private final Homes homes;
    private final Map<String, Map<String, ?>> documents = new TreeMap<>();

    private VkSchemaReader(VkSchema schema) {
        this.schema = schema;
        this.homes = new Homes(schema);
    }

    /** {@return the documents by file} */
    static SortedMap<String, Node> documents(VkSchema schema, ObjectNode common) {
        return new VkSchemaReader(schema).read(common);
    }

    private SortedMap<String, Node> read(ObjectNode common) {
        Set<String> names = new TreeSet<>(schema.methods().keySet());
        Map<String, Map<String, Object>> components = components();
        names.addAll(components.keySet());
        names.remove(Homes.COMMON);
        for (String name : names) {
            documents.put(name, namespace(name, components.getOrDefault(name, Map.of())));
        }
        documents.put(
                Homes.COMMON, new CommonDocument(schema).of(common, components.getOrDefault(Homes.COMMON, Map.of())));
        Examples examples = new Examples(documents);
        names.forEach(name -> addExamples(name, examples));
        SortedMap<String, Node> files = new TreeMap<>();
        documents.forEach((name, content) -> files.put(name + ".yaml", Tree.document(name + ".yaml", content)));
        return files;
    }

    private Map<String, Object> namespace(String name, Map<String, Object> components) {
        Map<String, Object> paths = new LinkedHashMap<>();
        MethodConversion methods = new MethodConversion(schema, new Refs(homes, name));
        for (ObjectNode method : schema.methods().getOrDefault(name, List.of())) {
            paths.put("/method/" + method.text("name"), Tree.object("post", methods.convert(method, name)));
        }
        Map<String, Object> document = Tree.object(
                "openapi",
                "3.1.0",
                "info",
                Tree.object(
                        "title", "VK " + name,
                        "version", schema.version(),
                        "description", "The methods of the namespace " + name + "."));
        if (!paths.isEmpty()) {
            document.put(
                    "tags",
                    List.of(Tree.object("name", name, "description", "The methods of the namespace " + name + ".")));
        }
        document.put("paths", paths);
        Map<String, Object> used = new LinkedHashMap<>();
        if (!paths.isEmpty()) {
            used.put("securitySchemes", securitySchemes());
        }
        if (!components.isEmpty()) {
            used.put("schemas", components);
        }
        document.put("components", used);
        return document;
    }

    private static Map<String, Object> securitySchemes() {
        Map<String, Object> schemes = new LinkedHashMap<>();
        for (String kind : List.of("user", "group", "service")) {
            schemes.put(kind, Tree.object("$ref", "common.yaml#/components/securitySchemes/" + kind));
        }
        return schemes;
    }

    private Map<String, Map<String, Object>> components() {
        Map<String, Map<String, Object>> components = new TreeMap<>();
        schema.objects().forEach((name, node) -> {
            if (!ComponentNames.isOurs(name)) {
                add(name, ComponentNames.object(name, homes.definitions()), node, components);
            }
        });
        Set<String> named = new TreeSet<>();
        schema.methods()
                .values()
                .forEach(methods -> methods.forEach(method -> {
                    var responses = new Variants(schema, new Refs(homes, ""))
                            .distinct(method)
                            .values();
                    responses.stream()
                            .filter(name -> responses.size() > 1 || homes.isShared(name))
                            .forEach(named::add);
                }));
        for (String name : named) {
            ObjectNode result = schema.result(name);
            if (result != null && !ComponentNames.isOurs(name)) {
                add(name, ComponentNames.response(name), result, components);
            }
        }
        return components;
    }

    private void add(String name, String component, ObjectNode node, Map<String, Map<String, Object>> components) {
        String home = homes.of(name);
        Map<String, Object> converted = new SchemaConversion(schema, new Refs(homes, home)).convert(component, node);
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", "VK calls it " + name + ".");
        described.putAll(converted);
        Object before =
                components.computeIfAbsent(home, document -> new TreeMap<>()).put(component, described);
        if (before != null) {
            throw new IllegalStateException("two definitions are called " + component + " in " + home);
        }
    }

    private void addExamples(String name, Examples examples) {
        Map<?, ?> paths = inner(documents.get(name), "paths");
        paths.values().forEach(item -> {
            Map<?, ?> operation = inner(item, "post");
            Map<?, ?> content = inner(inner(inner(operation, "responses"), "200"), "content");
            @SuppressWarnings("unchecked") // made above
            Map<String, Object> media = (Map<String, Object>) inner(content, "application/json");
            Map<?, ?> properties = inner(inner(media, "schema"), "properties");
            media.put("example", Tree.object("response", examples.draw(name, inner(properties, "response"))));
        });
    }

    private static Map<?, ?> inner(@Nullable Object node, String name) {
        return node instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> value ? value : Map.of();
    }
}
